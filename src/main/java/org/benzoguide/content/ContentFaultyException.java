package org.benzoguide.content;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when the content cannot be used; carries every fault found, in file and line
 * order.
 */
public class ContentFaultyException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<ContentProblem> problems;

	ContentFaultyException(List<ContentProblem> problems) {
		super(describe(problems));
		this.problems = List.copyOf(problems);
	}

	/** The faults, in file and line order. */
	public List<ContentProblem> problems() {
		return this.problems;
	}

	private static String describe(List<ContentProblem> problems) {
		String count = (problems.size() == 1) ? "1 fault" : problems.size() + " faults";
		return "The content has " + count + ":\n\n"
				+ problems.stream().map(ContentProblem::toString).collect(Collectors.joining("\n\n"));
	}

}
