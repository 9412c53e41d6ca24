package org.benzoguide.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Takes files in as text, and notes those that are none. */
class ContentText {

	/** Ten times the largest file there is, and small enough for any heap. */
	private static final int LARGEST = 1024 * 1024;

	private final List<ContentFile> files = new ArrayList<>();

	private final List<ContentProblem> problems = new ArrayList<>();

	/** Reads one file, but never more of it than a file may be long. */
	void add(String path, InputStream in) throws IOException {
		byte[] bytes = in.readNBytes(LARGEST + 1);
		if (bytes.length > LARGEST) {
			report(path, "This file is larger than 1 MB.", "Cut it into several files, or take it out.");
			return;
		}
		try {
			this.files.add(new ContentFile(path, decode(bytes)));
		}
		catch (CharacterCodingException ex) {
			report(path, "This file is not UTF-8 text.", "Save it again with the encoding UTF-8.");
		}
	}

	ContentImport content() {
		ContentImport content = new ContentImport(this.files);
		this.problems.forEach((problem) -> content.report(problem.place(), problem.fault(), problem.remedy()));
		return content;
	}

	private void report(String path, String fault, String remedy) {
		this.problems.add(new ContentProblem(new Place(path, 1), fault, remedy));
	}

	private static String decode(byte[] bytes) throws CharacterCodingException {
		String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		return text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
	}

}
