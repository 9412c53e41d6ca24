package org.benzoguide.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.benzoguide.content.ContentFile;
import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentProblem;
import org.benzoguide.content.Fields;
import org.benzoguide.content.FrontMatter;

/** The list of sources shows what the site leans on, and nothing else. */
class UsedReferences implements ContentRule {

	private static final List<String> FOLDERS = List.of("articles", "treatments", "medicines", "pages", "tools");

	private static final List<String> NEEDED = List.of("title", "year", "publisher", "url");

	@Override
	public String description() {
		return "Every source is used somewhere and has a title, a year, a publisher and an address.";
	}

	@Override
	public List<ContentProblem> faults(ContentImport content) {
		Set<String> used = used(content);
		List<ContentProblem> faults = new ArrayList<>();
		content.file("references.yml").ifPresent((file) -> {
			for (Fields fields : FrontMatter.list(file, content)) {
				faults.addAll(faults(fields, used));
			}
		});
		return faults;
	}

	private static List<ContentProblem> faults(Fields fields, Set<String> used) {
		String id = fields.text("id");
		List<ContentProblem> faults = new ArrayList<>();
		if (!used.contains(id)) {
			faults.add(new ContentProblem(fields.place("id"), "Nothing uses the source \"" + id + "\".",
					"Cite it where it was read for, or take it out."));
		}
		for (String key : NEEDED) {
			if (fields.optionalText(key).isEmpty()) {
				faults.add(new ContentProblem(fields.place(key), "The source \"" + id + "\" has no " + key + ".",
						"Add it, so that a reader can find the source."));
			}
		}
		return faults;
	}

	private static Set<String> used(ContentImport content) {
		Set<String> used = new HashSet<>();
		for (String folder : FOLDERS) {
			for (ContentFile file : content.files(folder, "md")) {
				used.addAll(Citations.in(file.text()));
			}
		}
		content.files("medicines", "md").forEach((file) -> used.addAll(Citations.namedIn(file.text())));
		for (String path : List.of("glossary.yml", "other-medicines.yml", "start.yml")) {
			content.file(path).ifPresent((file) -> used.addAll(Citations.namedIn(file.text())));
		}
		return used;
	}

}
