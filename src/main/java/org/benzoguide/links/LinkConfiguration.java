package org.benzoguide.links;

import java.time.Clock;
import java.time.Duration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the link check together, only when it is asked for. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("benzo.content.check-links")
@EnableConfigurationProperties(LinkProperties.class)
class LinkConfiguration {

	private static final Duration TIMEOUT = Duration.ofSeconds(15);

	private static final Duration INTERVAL = Duration.ofSeconds(1);

	@Bean
	LinkCollector linkCollector() {
		return new LinkCollector();
	}

	@Bean
	LinkCheck linkCheck(LinkCollector collector, LinkProperties properties) {
		LinkAsker asker = new LinkAsker(TIMEOUT, new Pace(INTERVAL, Clock.systemUTC()));
		return new LinkCheck(collector, new LinkRound(asker), System.out, properties.linkReport());
	}

}
