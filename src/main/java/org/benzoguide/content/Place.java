package org.benzoguide.content;

/**
 * Where something stands in the content.
 *
 * @param path the file, below the content folder
 * @param line counted from 1
 */
public record Place(String path, int line) implements Comparable<Place> {

	@Override
	public int compareTo(Place other) {
		int byPath = this.path.compareTo(other.path);
		return (byPath != 0) ? byPath : Integer.compare(this.line, other.line);
	}

	@Override
	public String toString() {
		return this.path + ":" + this.line;
	}

}
