package org.benzoguide.content;

/**
 * The kinds of names that Markdown may mention; whoever owns a kind defines its names in
 * the import.
 */
public final class Mentions {

	/** An address on this site, with or without a fragment. */
	public static final String PAGE = "page";

	/** A key of the bibliography. */
	public static final String SOURCE = "source";

	/** A word of the glossary. */
	public static final String TERM = "glossary term";

	private Mentions() {
	}

}
