package org.benzoguide.content;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FrontMatterTests {

	private final ContentImport content = new ContentImport(List.of());

	@Test
	void readsEveryScalarAsText() {
		Fields fields = fields("country: NO", "hours: 17:00", "phone: 0112", "since: ~", "answer: yes");
		assertThat(fields.text("country")).isEqualTo("NO");
		assertThat(fields.text("hours")).isEqualTo("17:00");
		assertThat(fields.text("phone")).isEqualTo("0112");
		assertThat(fields.text("since")).isEqualTo("~");
		assertThat(fields.text("answer")).isEqualTo("yes");
		fields.close();
		assertThat(problems()).isEmpty();
	}

	@Test
	void partsBodyFromFrontMatterAndKnowsItsLine() {
		FrontMatter matter = FrontMatter.of(file("---", "title: A", "---", "## Body", "---", "after a rule"),
				this.content);
		assertThat(matter.body()).isEqualTo("## Body\n---\nafter a rule");
		assertThat(matter.bodyLine()).isEqualTo(4);
	}

	@Test
	void reportsFrontMatterThatIsNotClosed() {
		FrontMatter.of(file("---", "title: A"), this.content);
		assertThat(problems()).singleElement()
			.asString()
			.contains("a.md:1", "The front matter is not closed", "Begin the file with a line of ---");
	}

	@Test
	void reportsAnEmptyFile() {
		FrontMatter.of(new ContentFile("a.md", ""), this.content);
		assertThat(problems()).hasSize(1);
	}

	@Test
	void reportsUnreadableYamlWithItsLine() {
		fields("title: A", "summary: [one, two");
		assertThat(problems().toString()).contains("a.md:", "This is not readable YAML");
	}

	@Test
	void reportsAKeyThatStandsTwice() {
		fields("title: A", "title: B");
		assertThat(problems()).singleElement().asString().contains("a.md:3", "The key \"title\" stands here twice");
	}

	@Test
	void reportsAnUnknownKeyAndNamesTheKnownOnes() {
		Fields fields = fields("title: A", "titel: B");
		fields.text("title");
		fields.close();
		assertThat(problems()).singleElement().asString().contains("a.md:3", "\"titel\" is not known", "one of: title");
	}

	@Test
	void reportsAMissingKey() {
		assertThat(fields("a: b").text("title")).isEmpty();
		assertThat(problems()).singleElement().asString().contains("\"title\" is missing or empty");
	}

	@Test
	void reportsADateThatIsNone() {
		assertThat(fields("day: 21 November").date("day")).isEqualTo(LocalDate.EPOCH);
		assertThat(fields("day: 2026-02-30").date("day")).isEqualTo(LocalDate.EPOCH);
		assertThat(problems()).hasSize(2).first().asString().contains("is not a date", "2026-11-21");
	}

	@Test
	void reportsANumberThatIsNone() {
		assertThat(fields("order: 0").number("order")).isOne();
		assertThat(fields("order: first").number("order")).isOne();
		assertThat(problems()).hasSize(2);
	}

	@Test
	void reportsAChoiceThatIsNoneAndNamesThem() {
		assertThat(fields("size: huge").choice("size", Size.class)).isEqualTo(Size.SMALL);
		assertThat(problems()).singleElement().asString().contains("\"huge\" is not a value", "small, very-large");
		assertThat(fields("size: very-large").choice("size", Size.class)).isEqualTo(Size.VERY_LARGE);
	}

	@Test
	void reportsAListWhereTextBelongsAndTextWhereAListBelongs() {
		Fields fields = fields("title: [a]", "tags: a", "map: a", "maps: a");
		fields.optionalText("title");
		fields.texts("tags");
		fields.optionalMapping("map");
		fields.mappings("maps");
		assertThat(problems()).hasSize(4);
	}

	@Test
	void readsInnerMappingsAndTreatsEmptyAsAbsent() {
		Fields fields = fields("sms: {number: 85258, text: SHOUT}", "list:", "  - {a: b}", "none:", "nothing: []");
		assertThat(fields.mapping("sms").text("number")).isEqualTo("85258");
		assertThat(fields.mappings("list")).singleElement().extracting((entry) -> entry.text("a")).isEqualTo("b");
		assertThat(fields.optionalMapping("none")).isEmpty();
		assertThat(fields.mappings("nothing")).isEmpty();
		assertThat(problems()).isEmpty();
	}

	private Fields fields(String... lines) {
		String yaml = String.join("\n", lines);
		return FrontMatter.of(new ContentFile("a.md", "---\n" + yaml + "\n---\n"), this.content).fields();
	}

	private static ContentFile file(String... lines) {
		return new ContentFile("a.md", String.join("\n", lines));
	}

	private List<ContentProblem> problems() {
		try {
			this.content.finish();
			return List.of();
		}
		catch (ContentFaultyException ex) {
			assertThatExceptionOfType(ContentFaultyException.class).isThrownBy(this.content::finish);
			return ex.problems();
		}
	}

	private enum Size implements Choice {

		SMALL, VERY_LARGE

	}

}
