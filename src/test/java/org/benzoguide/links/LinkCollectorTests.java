package org.benzoguide.links;

import java.util.List;

import org.benzoguide.content.ContentFile;
import org.benzoguide.content.ContentImport;
import org.benzoguide.content.Place;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LinkCollectorTests {

	@Test
	void collectsFromEveryKindOfFileWithItsPlace() {
		List<Link> links = collect(new ContentFile("references.yml", "- id: a\n  url: \"https://a.example/1\"\n"),
				new ContentFile("helplines/gb.yml",
						"website: https://b.example/\nchat:\nsources:\n  - http://c.example/?q=1&r=2\n"),
				new ContentFile("articles/a.md", "---\ntitle: A\n---\nRead [it](https://d.example), soon.\n"));
		assertThat(links).containsExactly(link("http://c.example/?q=1&r=2", new Place("helplines/gb.yml", 4)),
				link("https://a.example/1", new Place("references.yml", 2)),
				link("https://b.example/", new Place("helplines/gb.yml", 1)),
				link("https://d.example", new Place("articles/a.md", 4)));
	}

	@Test
	void namesAnAddressOnceWithAllItsPlacesWhateverTheFragment() {
		List<Link> links = collect(new ContentFile("b.yml", "url: https://a.example/#two"),
				new ContentFile("a.yml", "\nurl: https://a.example/#one"),
				new ContentFile("c.md", "[a](https://a.example/) and [again](https://a.example/)"));
		assertThat(links).containsExactly(
				link("https://a.example/", new Place("a.yml", 2), new Place("b.yml", 1), new Place("c.md", 1)));
	}

	@Test
	void keepsABracketThatBelongsToTheAddressAndNoOther() {
		assertThat(addresses("(see [it](https://doi.org/10.1/S0887-6177(03)00096-9).[^key])"))
			.containsExactly("https://doi.org/10.1/S0887-6177(03)00096-9");
		assertThat(addresses("sources: [https://a.example/x, 'https://b.example/y']"))
			.containsExactly("https://a.example/x", "https://b.example/y");
	}

	@Test
	void leavesThePunctuationOfTheSentenceAndKeepsForeignLetters() {
		assertThat(addresses("Is it https://a.example/a.b? Or https://bg.example/wiki/линия..."))
			.containsExactly("https://a.example/a.b", "https://bg.example/wiki/линия");
	}

	@Test
	void takesNothingThatIsNotAWebAddress() {
		assertThat(addresses("mailto:a@b.example /articles/a https: http:// ftp://a.example")).isEmpty();
	}

	@Test
	void knowsTheHostOfALink() {
		assertThat(link("https://A.example:8080/x//y").host()).isEqualTo("a.example:8080");
		assertThat(link("https://a.example?q=/").host()).isEqualTo("a.example");
	}

	private static List<String> addresses(String line) {
		return collect(new ContentFile("a.md", line)).stream().map(Link::address).toList();
	}

	private static List<Link> collect(ContentFile... files) {
		LinkCollector collector = new LinkCollector();
		collector.load(new ContentImport(List.of(files)));
		return collector.links();
	}

	private static Link link(String address, Place... places) {
		return new Link(address, List.of(places));
	}

}
