package org.benzoguide.site;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Gives a balancer time to see that this instance is leaving: readiness is refused
 * already, and the port closes after this.
 */
@Component
@EnableConfigurationProperties(SiteProperties.class)
class Leaving implements SmartLifecycle {

	private final Duration notice;

	private volatile boolean running;

	Leaving(SiteProperties properties) {
		this.notice = properties.leave();
	}

	@Override
	public void start() {
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
		try {
			TimeUnit.NANOSECONDS.sleep(this.notice.toNanos());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}
