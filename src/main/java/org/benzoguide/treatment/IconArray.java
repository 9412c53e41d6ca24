package org.benzoguide.treatment;

/**
 * 1000 dots in 20 rows of 50, the first of them large. Each row is one dashed line, so
 * that the picture stays small.
 *
 * @param large the path of the large dots; empty if there is none
 * @param small the path of the others
 */
record IconArray(String large, String small) {

	static final int DOTS = 1000;

	private static final int COLUMNS = 50;

	private static final int PITCH = 4;

	private static final int MARGIN = 2;

	static IconArray of(int large) {
		return new IconArray(path(0, large), path(large, DOTS));
	}

	/** A path through the dots from one up to, not including, another. */
	private static String path(int from, int to) {
		StringBuilder path = new StringBuilder();
		for (int dot = from; dot < to; dot = nextRow(dot)) {
			int last = Math.min(nextRow(dot), to) - 1;
			path.append('M')
				.append(MARGIN + dot % COLUMNS * PITCH)
				.append(' ')
				.append(MARGIN + dot / COLUMNS * PITCH)
				.append('h')
				.append((last - dot) * PITCH)
				// A little over, or rounding may swallow the last dot.
				.append(".1");
		}
		return path.toString();
	}

	private static int nextRow(int dot) {
		return (dot / COLUMNS + 1) * COLUMNS;
	}

}
