package org.benzoguide.delivery;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

/** Lets one reader have a page made while the others who want it wait for that one. */
class PageFlights {

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

	private final ConcurrentMap<String, CompletableFuture<Optional<KeptPage>>> flights = new ConcurrentHashMap<>();

	/**
	 * What is being made under this key, or nothing if the caller is the one to make it.
	 */
	@Nullable CompletableFuture<Optional<KeptPage>> join(String key) {
		return this.flights.putIfAbsent(key, new CompletableFuture<>());
	}

	/** Hands the page to those who wait; without one they look after themselves. */
	void land(String key, Optional<KeptPage> page) {
		@Nullable CompletableFuture<Optional<KeptPage>> flight = this.flights.remove(key);
		if (flight != null) {
			flight.complete(page);
		}
	}

	static Optional<KeptPage> await(CompletableFuture<Optional<KeptPage>> flight) {
		try {
			return flight.get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
		catch (ExecutionException | TimeoutException ex) {
			return Optional.empty();
		}
	}

}
