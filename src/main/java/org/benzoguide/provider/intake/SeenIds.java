package org.benzoguide.provider.intake;

import java.util.UUID;

/**
 * Remembers ids as bare numbers: a set of objects would take five times the memory, and a
 * directory may have a million of them.
 */
class SeenIds {

	/** Two numbers for each id; both are zero where there is none. */
	private long[] table = new long[1 << 12];

	private int count;

	/** Remembers an id. Returns whether it was not there before. */
	boolean add(UUID id) {
		if (++this.count * 3L > this.table.length) {
			grow();
		}
		return put(this.table, id.getMostSignificantBits(), id.getLeastSignificantBits());
	}

	private void grow() {
		long[] larger = new long[this.table.length * 2];
		for (int at = 0; at < this.table.length; at += 2) {
			if (this.table[at] != 0 || this.table[at + 1] != 0) {
				put(larger, this.table[at], this.table[at + 1]);
			}
		}
		this.table = larger;
	}

	private static boolean put(long[] table, long high, long low) {
		int last = table.length - 2;
		int at = (int) (low ^ high >>> 32) & last;
		while (table[at] != 0 || table[at + 1] != 0) {
			if (table[at] == high && table[at + 1] == low) {
				return false;
			}
			at = (at + 2) & last;
		}
		table[at] = high;
		table[at + 1] = low;
		return true;
	}

}
