package org.benzoguide.search;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets as many searches run at once as there are processors, in the order they came:
 * where all ran at once, each would stop the others in the middle, and some would wait
 * long.
 */
class Turns {

	/** Longer, and it is not readers who are many but an index that is slow. */
	private static final int MILLISECONDS_TO_PATIENCE = 100;

	private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

	/** Does something in turn, or after a while out of it. */
	<T> T take(Supplier<T> work) {
		boolean taken = await();
		try {
			return work.get();
		}
		finally {
			if (taken) {
				this.turns.release();
			}
		}
	}

	private boolean await() {
		try {
			return this.turns.tryAcquire(MILLISECONDS_TO_PATIENCE, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
