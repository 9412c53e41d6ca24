package org.benzoguide.provider.intake;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;

/**
 * Ends a run before it fills the memory: an out-of-memory error would take the store, and
 * with it the site, along.
 */
final class Room {

	private static final double FULL = 0.9;

	private static final int EVERY = 500;

	private final List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans()
		.stream()
		.filter((pool) -> pool.getType() == MemoryType.HEAP && pool.getName().matches(".*(Old|Tenured).*"))
		.toList();

	private int asked;

	/**
	 * Called for each listing.
	 * @throws RefusedException if there is no room for many more
	 */
	void check() {
		if (++this.asked % EVERY == 0 && this.pools.stream().anyMatch(Room::isFull)) {
			throw new RefusedException("These directories do not fit into the "
					+ (Runtime.getRuntime().maxMemory() >> 20)
					+ " MB of memory the program may take: give it more with -Xmx, or put its store into a file with --spring.datasource.url=jdbc:h2:file:/some/folder/store.");
		}
	}

	/** What is left after a collection is needed; before one it says little. */
	private static boolean isFull(MemoryPoolMXBean pool) {
		MemoryUsage left = pool.getCollectionUsage();
		return left != null && left.getMax() > 0 && left.getUsed() > FULL * left.getMax();
	}

}
