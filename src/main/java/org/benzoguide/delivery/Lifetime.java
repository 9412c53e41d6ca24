package org.benzoguide.delivery;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Ticker;
import org.jspecify.annotations.Nullable;

/**
 * How long a page is true: until the content changes, or for a short while.
 *
 * @param clock how its age is told
 * @param made when it was made, by that clock
 * @param longest how long it is true; as long as its content, when there is none
 */
record Lifetime(Ticker clock, long made, @Nullable Duration longest) {

	static Lifetime beginning(Ticker clock, @Nullable Duration longest) {
		return new Lifetime(clock, clock.read(), longest);
	}

	boolean isLimited() {
		return this.longest != null;
	}

	boolean isOver() {
		return this.longest != null && this.clock.read() - this.made >= this.longest.toNanos();
	}

	/** Its age in whole seconds, for a reader to take into account. */
	long age() {
		return Duration.ofNanos(this.clock.read() - this.made).toSeconds();
	}

}
