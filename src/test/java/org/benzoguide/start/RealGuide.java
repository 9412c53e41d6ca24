package org.benzoguide.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.benzoguide.content.ContentFaultyException;
import org.benzoguide.content.ContentFile;
import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentProblem;
import org.benzoguide.content.Fields;
import org.benzoguide.content.Mentions;
import org.benzoguide.content.Place;
import org.benzoguide.page.PageRegister;
import org.mockito.Mockito;

/** The guide of this checkout, whole or broken, without a store. */
final class RealGuide {

	private static final Path CONTENT = Path.of("content");

	private static final Pattern ID = Pattern.compile("(?m)^- id: (\\S+)");

	private RealGuide() {
	}

	static String text() throws IOException {
		return Files.readString(CONTENT.resolve("start.yml"));
	}

	static StartGuide read() throws IOException {
		return (StartGuide) load(text()).finish().get(0);
	}

	static List<ContentProblem> problems(String text) throws IOException {
		try {
			load(text).finish();
			return List.of();
		}
		catch (ContentFaultyException ex) {
			return ex.problems();
		}
	}

	private static ContentImport load(String text) throws IOException {
		List<ContentFile> files = new ArrayList<>(List.of(new ContentFile("start.yml", text)));
		ContentImport content = new ContentImport(files);
		Place here = new Place("references.yml", 1);
		ID.matcher(Files.readString(CONTENT.resolve("references.yml")))
			.results()
			.forEach((id) -> content.define(Mentions.SOURCE, id.group(1), here));
		new StartLoader(register()).load(content);
		return content;
	}

	/** A register that takes every page and knows every article. */
	private static PageRegister register() {
		PageRegister register = Mockito.mock(PageRegister.class);
		Mockito.when(register.links(Mockito.any(), Mockito.any(), Mockito.any(), Mockito.any()))
			.thenAnswer((call) -> call.getArgument(0, Fields.class).texts(call.getArgument(1)));
		return register;
	}

}
