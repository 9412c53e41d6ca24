package org.benzoguide.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.benzoguide.content.ContentFile;
import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentProblem;
import org.benzoguide.content.FrontMatter;

/** One file as its readers meet it. */
record Document(ContentFile file, List<Passage> passages) {

	static final String INTERFACE = "../src/main/resources/messages.properties";

	/** The Markdown files of some folders. */
	static List<Document> of(ContentImport content, String... folders) {
		return Stream.of(folders)
			.flatMap((folder) -> content.files(folder, "md").stream())
			.map((file) -> new Document(file, PassageReader.read(file)))
			.toList();
	}

	/** Everything we put in words: Markdown, definitions, notes, the interface. */
	static List<Document> all(ContentImport content) {
		List<Document> documents = new ArrayList<>(
				of(content, "articles", "treatments", "medicines", "pages", "tools"));
		content.file("glossary.yml").map((file) -> values("definition", file, content)).ifPresent(documents::add);
		content.file("other-medicines.yml").map((file) -> values("note", file, content)).ifPresent(documents::add);
		content.file("appointment.yml").map(Document::lines).ifPresent(documents::add);
		content.file("start.yml").map(Document::lines).ifPresent(documents::add);
		content.file(INTERFACE).map(Document::messages).ifPresent(documents::add);
		return documents;
	}

	/** The sentences as they are read aloud. */
	Stream<String> sentences() {
		return this.passages.stream().flatMap((passage) -> passage.sentences().stream());
	}

	boolean says(Pattern pattern) {
		return sentences().anyMatch((sentence) -> pattern.matcher(sentence).find());
	}

	ContentProblem fault(String fault, String remedy) {
		return new ContentProblem(this.file.at(1), fault, remedy);
	}

	private static Document values(String key, ContentFile file, ContentImport content) {
		return new Document(file,
				FrontMatter.list(file, content)
					.stream()
					.map((entry) -> new Passage(entry.place(key), entry.optionalText(key).orElse("")))
					.toList());
	}

	private static Document lines(ContentFile file) {
		List<String> lines = file.text().lines().toList();
		return new Document(file,
				IntStream.range(0, lines.size())
					.mapToObj((index) -> new Passage(file.at(index + 1), lines.get(index).strip()))
					.toList());
	}

	private static Document messages(ContentFile file) {
		List<String> lines = file.text().lines().toList();
		List<Passage> passages = new ArrayList<>();
		for (int index = 0; index < lines.size(); index++) {
			String line = lines.get(index);
			passages.add(new Passage(file.at(index + 1), line.substring(line.indexOf('=') + 1)));
		}
		return new Document(file, passages);
	}

}
