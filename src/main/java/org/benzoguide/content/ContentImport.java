package org.benzoguide.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** One reading of the whole content: its files, its faults, and who points at what. */
public class ContentImport {

	private final List<ContentFile> files;

	private final List<ContentProblem> problems = new ArrayList<>();

	private final Names names = new Names();

	private final List<Object> kept = new ArrayList<>();

	public ContentImport(List<ContentFile> files) {
		this.files = List.copyOf(files);
	}

	/** Every file there is. */
	public List<ContentFile> files() {
		return this.files;
	}

	/** The files of one folder with one extension, in the order of their names. */
	public List<ContentFile> files(String folder, String extension) {
		return this.files.stream()
			.filter((file) -> file.isIn(folder, extension))
			.sorted(Comparator.comparing(ContentFile::path))
			.toList();
	}

	/** One file at the top of the content folder, reported when it is missing. */
	public Optional<ContentFile> file(String path) {
		Optional<ContentFile> found = this.files.stream().filter((file) -> file.path().equals(path)).findFirst();
		if (found.isEmpty()) {
			report(new Place(path, 1), "This file is missing.", "Put it back: the site cannot be built without it.");
		}
		return found;
	}

	/**
	 * Names this state of the content: 16 hexadecimal digits, the same for the same
	 * files.
	 */
	public String version() {
		MessageDigest digest = sha256();
		this.files.stream().sorted(Comparator.comparing(ContentFile::path)).forEach((file) -> {
			digest.update((file.path() + '\0').getBytes(StandardCharsets.UTF_8));
			digest.update((file.text() + '\0').getBytes(StandardCharsets.UTF_8));
		});
		return HexFormat.of().formatHex(digest.digest(), 0, 8);
	}

	/** How many files were read. */
	public int size() {
		return this.files.size();
	}

	/** Notes a fault; the reading goes on, so that all faults are found at once. */
	public void report(Place place, String fault, String remedy) {
		this.problems.add(new ContentProblem(place, fault, remedy));
	}

	/** Whether a fault has been reported so far. */
	boolean hasProblems() {
		return !this.problems.isEmpty();
	}

	/**
	 * Says that a name exists, so that others may refer to it.
	 * @param kind what it is, in an editor's words: page, source, glossary term
	 */
	public void define(String kind, String name, Place place) {
		this.names.define(kind, name, place)
			.ifPresent((first) -> report(place, "The " + kind + " \"" + name + "\" is already at " + first + ".",
					"Give one of the two another name."));
	}

	/** Says that a name is used; it must have been defined by the end of the reading. */
	public void refer(String kind, String name, Place place) {
		this.names.refer(kind, name, place);
	}

	/**
	 * Hands over an entity for the store; it is stored only if nobody reports a fault.
	 */
	public void keep(Object entity) {
		this.kept.add(entity);
	}

	/**
	 * Ends the reading.
	 * @return the entities to store, in the order in which they were handed over
	 * @throws ContentFaultyException with every fault, if there is one
	 */
	public List<Object> finish() {
		this.problems.addAll(this.names.dangling());
		if (!this.problems.isEmpty()) {
			this.problems.sort(Comparator.comparing(ContentProblem::place));
			throw new ContentFaultyException(this.problems.stream().distinct().toList());
		}
		return List.copyOf(this.kept);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256.", ex);
		}
	}

}
