package org.benzoguide.content;

/**
 * One file an editor writes.
 *
 * @param path its place below the content folder, with forward slashes
 * @param text its text, with line feeds only
 */
public record ContentFile(String path, String text) {

	/**
	 * The file name without folder and extension: the last part of the page's address.
	 */
	public String slug() {
		String name = this.path.substring(this.path.lastIndexOf('/') + 1);
		return name.substring(0, name.lastIndexOf('.'));
	}

	/** Whether it stands right in a folder and has an extension. */
	boolean isIn(String folder, String extension) {
		return this.path.startsWith(folder + "/") && this.path.endsWith("." + extension)
				&& this.path.lastIndexOf('/') == folder.length();
	}

	/**
	 * A place in this file.
	 * @param line counted from 1
	 */
	public Place at(int line) {
		return new Place(this.path, line);
	}

}
