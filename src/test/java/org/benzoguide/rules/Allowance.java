package org.benzoguide.rules;

/**
 * A place where a word that we do not use is explained, and may stand.
 *
 * @param path the file
 * @param fragment the words around it, exactly
 * @param reason why it may stand there
 */
record Allowance(String path, String fragment, String reason) {

	boolean covers(Passage passage) {
		return passage.place().path().equals(this.path) && passage.words().contains(this.fragment);
	}

	boolean isUsedIn(Document document) {
		return document.passages().stream().anyMatch(this::covers);
	}

}
