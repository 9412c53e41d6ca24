package org.benzoguide.appointment;

import java.util.List;

import org.benzoguide.content.Fields;
import org.benzoguide.content.Place;
import org.benzoguide.markdown.Citation;
import org.benzoguide.markdown.MarkdownPage;

/** Reads one sheet, or the card, and numbers its sources. */
class SheetReader {

	private static final int MOST = 12;

	private final Fields fields;

	private final MarkdownPage page;

	private List<Citation> citations = List.of();

	SheetReader(Fields fields, MarkdownPage page) {
		this.fields = fields;
		this.page = page;
	}

	Sheet sheet(int position) {
		String urgent = this.fields.optionalText("urgent").map((text) -> html("urgent", text)).orElse(null);
		SheetWords words = new SheetWords(urgent, html("say", this.fields.text("say")), lines("bring"), lines("ask"),
				lines("support"));
		this.fields.texts("support")
			.stream()
			.filter((text) -> !text.contains("[^"))
			.forEach((text) -> this.fields.report("support", "\"" + text + "\" has no source.",
					"Add [^key] behind it, with a key of references.yml."));
		finish();
		return new Sheet(this.fields.text("id"), position, this.fields.text("name"), close("title"), words,
				this.citations);
	}

	WalletCard card() {
		List<String> lines = lines("lines");
		finish();
		return new WalletCard(close("name"), lines, this.citations);
	}

	/** The keys of the sources cited. */
	List<String> sources() {
		return this.citations.stream().map(Citation::key).toList();
	}

	private List<String> lines(String key) {
		List<String> texts = this.fields.texts(key);
		if (texts.isEmpty() || texts.size() > MOST) {
			this.fields.report(key, "\"" + key + "\" has " + texts.size() + " lines.",
					"Write 1 to " + MOST + ", so that it fits on paper.");
		}
		return texts.stream().map((text) -> html(key, text)).toList();
	}

	private String html(String key, String text) {
		Place place = this.fields.place(key);
		return this.page.inline(text, place);
	}

	private void finish() {
		this.citations = this.page.finish("", 1).citations();
	}

	private String close(String last) {
		String text = this.fields.text(last);
		this.fields.close();
		return text;
	}

}
