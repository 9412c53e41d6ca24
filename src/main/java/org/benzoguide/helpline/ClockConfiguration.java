package org.benzoguide.helpline;

import java.time.Clock;
import java.time.InstantSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock by which lines are open or closed; tests set another. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

	@Bean
	InstantSource clock() {
		return Clock.systemUTC();
	}

}
