package org.benzoguide.search;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class TurnsTests {

	private final Turns turns = new Turns();

	private final ExecutorService readers = Executors.newCachedThreadPool();

	@AfterEach
	void sendReadersHome() {
		this.readers.shutdownNow();
	}

	@Test
	void givesTheTurnBackAfterAFailure() {
		for (int reader = 0; reader < 100; reader++) {
			assertThatIllegalStateException().isThrownBy(() -> this.turns.take(() -> {
				throw new IllegalStateException("no");
			}));
		}
		assertThat(this.turns.take(() -> "done")).isEqualTo("done");
	}

	@Test
	void letsNobodyWaitForAnIndexThatIsSlow() throws Exception {
		int all = Runtime.getRuntime().availableProcessors();
		CountDownLatch busy = new CountDownLatch(all);
		CountDownLatch answer = new CountDownLatch(1);
		for (int reader = 0; reader < all; reader++) {
			this.readers.submit(() -> this.turns.take(() -> waitFor(busy, answer)));
		}
		assertThat(busy.await(20, TimeUnit.SECONDS)).isTrue();
		Future<String> next = this.readers.submit(() -> this.turns.take(() -> "done"));
		assertThat(next.get(20, TimeUnit.SECONDS)).isEqualTo("done");
		assertThat(answer.getCount()).isOne();
		answer.countDown();
	}

	private static boolean waitFor(CountDownLatch busy, CountDownLatch answer) {
		busy.countDown();
		try {
			return answer.await(60, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
