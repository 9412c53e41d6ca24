package org.benzoguide.export;

import java.nio.charset.StandardCharsets;

/**
 * What the site answered.
 *
 * @param status the HTTP status
 * @param type the content type, empty when there is none
 * @param location where a redirect leads, empty when it is none
 * @param body the bytes
 */
record Answer(int status, String type, String location, byte[] body) {

	boolean isPage() {
		return this.type.startsWith("text/html");
	}

	boolean isRedirect() {
		return this.status >= 300 && this.status < 400 && !this.location.isEmpty();
	}

	/** Whether it may be read as text. */
	boolean isText() {
		return this.type.startsWith("text/") || this.type.contains("xml") || this.type.contains("json");
	}

	/** What its type is called at the end of a file name. */
	String extension() {
		String subtype = this.type.replaceFirst(";.*", "").replaceFirst(".*/", "").replaceFirst(".*\\+", "");
		return switch (subtype) {
			case "plain", "" -> "txt";
			case "javascript" -> "js";
			default -> subtype;
		};
	}

	String text() {
		return new String(this.body, StandardCharsets.UTF_8);
	}

}
