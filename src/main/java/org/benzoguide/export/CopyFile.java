package org.benzoguide.export;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A file of a copy.
 *
 * @param name its place below the folder, with forward slashes
 * @param page whether it is a page, which links to others
 */
record CopyFile(String name, boolean page) {

	private static final Pattern PLAIN = Pattern.compile("/([\\w.-]+/)*[\\w.-]*");

	/**
	 * The file for an answer. A page becomes the index of a folder of its own, so that
	 * its old address leads to it on every host; links name the file in full, so that
	 * they work without a host too.
	 */
	static CopyFile of(String address, Answer answer) {
		int mark = (address + "?").indexOf('?');
		String path = address.substring(0, mark);
		if (!PLAIN.matcher(path).matches() || path.contains("..")) {
			throw new ExportFailedException("The address " + address + " cannot be a file name; no copy was written.");
		}
		String name = path.substring(1).replaceFirst("/$", "");
		if (answer.isPage()) {
			String query = address.substring(mark).replaceAll("[?=&]", "-");
			return new CopyFile((name + query.replaceFirst("^-", "/") + "/index.html").replaceFirst("^/", ""), true);
		}
		boolean named = name.substring(name.lastIndexOf('/') + 1).contains(".");
		return new CopyFile(named ? name : name + "." + answer.extension(), false);
	}

	/** How this file names another one. */
	String linkTo(CopyFile other) {
		Path here = Path.of("/" + this.name).resolveSibling("");
		return here.relativize(Path.of("/" + other.name)).toString().replace('\\', '/');
	}

}
