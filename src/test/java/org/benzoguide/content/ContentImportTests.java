package org.benzoguide.content;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ContentImportTests {

	private static final Place HERE = new Place("articles/a.md", 7);

	private final ContentImport content = new ContentImport(
			List.of(new ContentFile("articles/b.md", ""), new ContentFile("articles/a.md", ""),
					new ContentFile("articles/deep/c.md", ""), new ContentFile("x.yml", "")));

	@Test
	void listsAFolderInOrderAndNotWhatIsBelowIt() {
		assertThat(this.content.files("articles", "md")).extracting(ContentFile::slug).containsExactly("a", "b");
	}

	@Test
	void namesAStateByItsFilesWhateverTheirOrder() {
		ContentFile one = new ContentFile("a.md", "one");
		ContentFile two = new ContentFile("b.md", "two");
		assertThat(new ContentImport(List.of(one, two)).version()).matches("[0-9a-f]{16}")
			.isEqualTo(new ContentImport(List.of(two, one)).version())
			.isNotEqualTo(new ContentImport(List.of(one)).version())
			.isNotEqualTo(new ContentImport(List.of(one, new ContentFile("b.md", "three"))).version());
	}

	@Test
	void joinsReferencesToDefinitionsWhateverTheirOrder() {
		this.content.refer("source", "asam-2025", HERE);
		this.content.define("source", "asam-2025", HERE);
		assertThatCode(this.content::finish).doesNotThrowAnyException();
	}

	@Test
	void suggestsTheNearestNameForOneThatIsNotThere() {
		this.content.define("source", "asam-2025", HERE);
		this.content.refer("source", "asma-2025", HERE);
		assertThatExceptionOfType(ContentFaultyException.class).isThrownBy(this.content::finish)
			.withMessageContaining("content/articles/a.md:7")
			.withMessageContaining("There is no source \"asma-2025\"")
			.withMessageContaining("Did you mean \"asam-2025\"?");
	}

	@Test
	void reportsTwoThingsOfOneName() {
		this.content.define("page", "/a", HERE);
		this.content.define("page", "/a", new Place("articles/b.md", 1));
		assertThatExceptionOfType(ContentFaultyException.class).isThrownBy(this.content::finish)
			.withMessageContaining("is already at articles/a.md:7");
	}

	@Test
	void showsAllFaultsAtOnceInOrder() {
		this.content.report(new Place("b.md", 2), "second", "mend");
		this.content.report(new Place("b.md", 10), "third", "mend");
		this.content.report(new Place("a.md", 9), "first", "mend");
		assertThatExceptionOfType(ContentFaultyException.class).isThrownBy(this.content::finish)
			.satisfies((ex) -> assertThat(ex.problems()).extracting(ContentProblem::fault)
				.containsExactly("first", "second", "third"))
			.withMessageStartingWith("The content has 3 faults:");
	}

	@Test
	void reportsAMissingFile() {
		assertThat(this.content.file("topics.yml")).isEmpty();
		assertThatExceptionOfType(ContentFaultyException.class).isThrownBy(this.content::finish)
			.withMessageContaining("content/topics.yml:1")
			.withMessageContaining("Put it back");
	}

	@Test
	void measuresHowFarTwoWordsAreApart() {
		assertThat(EditDistance.between("taper", "taper")).isZero();
		assertThat(EditDistance.between("tapre", "taper")).isEqualTo(2);
		assertThat(EditDistance.between("", "taper")).isEqualTo(5);
	}

}
