package org.benzoguide.site;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Gives a balancer time to see that this instance is leaving: readiness is refused
 * already, and the port closes after this.
 */
@Component
class Leaving implements SmartLifecycle {

	private final Duration notice;

	private volatile boolean running;

	Leaving(@Value("${benzo.leave:0s}") Duration notice) {
		this.notice = notice;
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
