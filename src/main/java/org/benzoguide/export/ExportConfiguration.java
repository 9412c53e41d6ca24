package org.benzoguide.export;

import java.net.InetAddress;
import java.time.InstantSource;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Puts the export together, only when it is asked for. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("benzo.export")
@EnableConfigurationProperties(ExportProperties.class)
class ExportConfiguration {

	/** A copy may be made beside a running site, and nobody outside may read this one. */
	@Bean
	WebServerFactoryCustomizer<ConfigurableWebServerFactory> loopbackOnly() {
		return (factory) -> {
			factory.setPort(0);
			factory.setAddress(InetAddress.getLoopbackAddress());
		};
	}

	@Bean
	CopyWords copyWords(MessageSource messages, InstantSource clock) {
		return new CopyWords(messages, clock.instant());
	}

	@Bean
	Export export(ExportProperties properties, CopyWords words, Environment environment) {
		return new Export(properties, words, () -> environment.getRequiredProperty("local.server.port", Integer.class),
				System.out);
	}

}
