package org.benzoguide.links;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Gives every host time between two requests, whoever sends them. */
class Pace {

	private final Duration interval;

	private final InstantSource clock;

	private final Map<String, Instant> free = new HashMap<>();

	Pace(Duration interval, InstantSource clock) {
		this.interval = interval;
		this.clock = clock;
	}

	void await(String host) throws InterruptedException {
		TimeUnit.NANOSECONDS.sleep(reserve(host).toNanos());
	}

	/** Takes the next turn at a host, and says how long it is until then. */
	synchronized Duration reserve(String host) {
		Instant now = this.clock.instant();
		Instant free = this.free.getOrDefault(host, now);
		Instant turn = free.isAfter(now) ? free : now;
		this.free.put(host, turn.plus(this.interval));
		return Duration.between(now, turn);
	}

}
