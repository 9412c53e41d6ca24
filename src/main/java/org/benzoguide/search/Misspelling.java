package org.benzoguide.search;

/**
 * How far a typed word is from a word we know: letters missing, too many, wrong, or two
 * of them swapped (optimal string alignment).
 */
final class Misspelling {

	private Misspelling() {
	}

	/** How many slips are forgiven in a word: none in a short one, two in a long one. */
	static int forgiven(String typed) {
		if (typed.length() < 4) {
			return 0;
		}
		return (typed.length() < 8) ? 1 : 2;
	}

	/** The number of slips, or one more than the most when there are more than that. */
	static int slips(String typed, String meant, int most) {
		if (Math.abs(typed.length() - meant.length()) > most) {
			return most + 1;
		}
		int[] before = new int[meant.length() + 1];
		int[] above = new int[meant.length() + 1];
		for (int column = 0; column < above.length; column++) {
			above[column] = column;
		}
		for (int row = 1; row <= typed.length(); row++) {
			int[] current = new int[above.length];
			current[0] = row;
			int least = row;
			for (int column = 1; column < current.length; column++) {
				int change = (typed.charAt(row - 1) == meant.charAt(column - 1)) ? 0 : 1;
				current[column] = Math.min(above[column - 1] + change,
						1 + Math.min(above[column], current[column - 1]));
				if (swapped(typed, row, meant, column)) {
					current[column] = Math.min(current[column], before[column - 2] + 1);
				}
				least = Math.min(least, current[column]);
			}
			if (least > most) {
				return most + 1;
			}
			before = above;
			above = current;
		}
		return above[meant.length()];
	}

	private static boolean swapped(String typed, int row, String meant, int column) {
		return row > 1 && column > 1 && typed.charAt(row - 1) == meant.charAt(column - 2)
				&& typed.charAt(row - 2) == meant.charAt(column - 1);
	}

}
