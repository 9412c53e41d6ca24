package org.benzoguide.delivery;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The header Accept-Encoding.
 *
 * @param header as sent
 */
record AcceptEncoding(@Nullable String header) {

	static final String IDENTITY = "identity";

	/**
	 * The encoding the reader likes best.
	 * @param offered what there is, the smallest first; it wins among equals
	 * @return one of them; the plain form if none is welcome, since that is read by all
	 */
	String bestOf(List<String> offered) {
		String best = IDENTITY;
		double most = 0;
		for (String encoding : offered) {
			double weight = weight(encoding);
			if (weight > most) {
				best = encoding;
				most = weight;
			}
		}
		return best;
	}

	private double weight(String encoding) {
		boolean plain = encoding.equals(IDENTITY);
		double others = plain ? Double.MIN_VALUE : 0;
		if (this.header == null) {
			return others;
		}
		for (String part : this.header.split(",")) {
			int end = part.indexOf(';');
			String name = ((end < 0) ? part : part.substring(0, end)).strip();
			if (name.equalsIgnoreCase(encoding) || (name.equalsIgnoreCase("x-gzip") && encoding.equals("gzip"))) {
				return (end < 0) ? 1 : quality(part.substring(end + 1));
			}
			if (name.equals("*")) {
				others = (end < 0) ? 1 : quality(part.substring(end + 1));
			}
		}
		return others;
	}

	private static double quality(String parameters) {
		String value = parameters.replace(" ", "");
		if (!value.startsWith("q=") && !value.startsWith("Q=")) {
			return 1;
		}
		try {
			return Double.parseDouble(value.substring(2));
		}
		catch (NumberFormatException ex) {
			return 0;
		}
	}

}
