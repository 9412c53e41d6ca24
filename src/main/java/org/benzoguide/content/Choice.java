package org.benzoguide.content;

import java.util.Locale;

/** An enum whose constants an editor writes in small letters with hyphens. */
public interface Choice {

	/** The name of the constant. */
	String name();

	/**
	 * The word an editor writes, which is also the last part of its key among the
	 * interface words.
	 */
	default String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
