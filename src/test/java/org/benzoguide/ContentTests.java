package org.benzoguide;

import java.nio.file.Path;
import java.util.List;

import jakarta.persistence.EntityManager;
import org.benzoguide.article.ArticleCard;
import org.benzoguide.article.ArticleRepository;
import org.benzoguide.helpline.CountryHelpRepository;
import org.benzoguide.helpline.EvidenceKind;
import org.benzoguide.helpline.Funding;
import org.benzoguide.helpline.Helpline;
import org.benzoguide.treatment.TreatmentRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the real content must hold; that it has no fault at all is shown by the context
 * starting.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ContentTests {

	@Autowired
	private ArticleRepository articles;

	@Autowired
	private TreatmentRepository treatments;

	@Autowired
	private CountryHelpRepository countries;

	@Autowired
	private EntityManager entities;

	@Test
	void readsTheContentOfThisCheckout() {
		assertThat(Path.of("content", "references.yml")).exists();
	}

	@ParameterizedTest
	@ValueSource(strings = { "danger-signs", "overdose-what-to-do", "my-prescriber-stopped", "what-are-benzodiazepines",
			"dependence-is-not-addiction", "dependence-as-prescribed", "why-never-stop-suddenly", "withdrawal-symptoms",
			"coping-with-withdrawal", "does-the-brain-heal", "how-a-taper-works", "why-get-professional-help" })
	void hasTheArticle(String slug) {
		assertThat(this.articles.findBySlug(slug)).get()
			.satisfies((article) -> assertThat(article.body().citations()).isNotEmpty())
			.satisfies((article) -> assertThat(article.body().headings()).isNotEmpty());
	}

	@Test
	void opensEveryDoorWithAnArticle() {
		List<ArticleCard> cards = this.articles.findCards();
		assertThat(cards).extracting(ArticleCard::topic).startsWith("emergency");
		assertThat(cards).flatExtracting(ArticleCard::audience).hasSizeGreaterThan(cards.size());
	}

	@Test
	void saysNobodyReviewedWhatNobodyReviewed() {
		assertThat(this.entities.createQuery("select a.review.reviewedBy from Article a", String.class).getResultList())
			.containsOnlyNulls();
	}

	@Test
	void hasStayingAndReducingAmongTheOptionsAndFiveThingsToAvoid() {
		assertThat(this.treatments.findCards()).hasSizeGreaterThanOrEqualTo(12)
			.extracting((card) -> card.slug())
			.contains("staying-on", "maintenance", "own-prescriber-taper");
		assertThat(this.treatments.findCards()).filteredOn((card) -> card.slug().startsWith("avoid-"))
			.hasSize(5)
			.allMatch((card) -> card.profile().kind().word().equals("avoid"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "US", "GB", "CA", "IE", "AU", "NZ", "DE", "FR", "ES", "IT", "CH", "IN" })
	void hasHelpForTheCountry(String code) {
		assertThat(this.countries.findByCountry(code)).get()
			.satisfies((help) -> assertThat(help.emergency()).isNotEmpty())
			.satisfies((help) -> assertThat(help.finders()).isNotEmpty());
		assertThat(lines("where h.country = '" + code + "' and h.profile.kind = 'CRISIS'")).isNotEmpty();
	}

	@Test
	void knowsHowItKnowsEveryLine() {
		assertThat(lines("")).isNotEmpty()
			.allSatisfy((line) -> assertThat(line.provenance().sources()).isNotEmpty())
			.allSatisfy((line) -> assertThat(line.provenance().evidence()).isIn((Object[]) EvidenceKind.values()));
	}

	@Test
	void listsNoCommercialLine() {
		assertThat(lines("")).noneMatch((line) -> line.profile().funding() == Funding.COMMERCIAL);
	}

	@Test
	void explainsAtLeastTwentyFiveWords() {
		assertThat(this.entities.createQuery("select count(t) from Term t", Long.class).getSingleResult())
			.isGreaterThanOrEqualTo(25L);
	}

	private List<Helpline> lines(String where) {
		return this.entities.createQuery("from Helpline h " + where, Helpline.class).getResultList();
	}

}
