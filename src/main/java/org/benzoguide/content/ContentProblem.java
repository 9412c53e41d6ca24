package org.benzoguide.content;

/**
 * A fault in the content, as an editor needs to hear it.
 *
 * @param place where it is
 * @param fault what is wrong
 * @param remedy what to do about it
 */
public record ContentProblem(Place place, String fault, String remedy) {

	@Override
	public String toString() {
		return "content/" + this.place + "\n    " + this.fault + "\n    -> " + this.remedy;
	}

}
