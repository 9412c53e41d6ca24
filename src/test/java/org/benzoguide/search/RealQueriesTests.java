package org.benzoguide.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people really type, against the real content: which page must be among the first.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(Lifecycle.PER_CLASS)
class RealQueriesTests {

	/** The words; the page; the last place it may stand on. */
	private static final String TABLE = """
			klonopin | /medicines/clonazepam | 1
			clonazepam | /medicines/clonazepam | 1
			clonazolam | /medicines/street-and-designer-drugs#clonazolam | 1
			rivotril | /medicines/clonazepam | 1
			valium | /medicines/diazepam | 1
			ativan | /medicines/lorazepam | 1
			ambien | /medicines/zolpidem | 1
			zanax | /medicines/alprazolam | 1
			xannies | /medicines/alprazolam | 1
			bars | /medicines/alprazolam | 3
			diazapam | /medicines/diazepam | 1
			lorazipam | /medicines/lorazepam | 1
			klonipin | /medicines/clonazepam | 1
			alprazo | /medicines/alprazolam | 1
			fake xanax | /articles/street-and-fake-pills | 1
			z drugs | /articles/z-drugs | 1
			come off valium | /articles/how-a-taper-works | 3
			how to quit xanax | /articles/how-a-taper-works | 3
			wean off benzos | /articles/how-a-taper-works | 1
			klonopin shaking cant sleep | /articles/clonazepam-withdrawal | 1
			cold turkey | /articles/why-never-stop-suddenly | 1
			withdrawl symtoms | /articles/withdrawal-symptoms | 1
			how long does withdrawal last | /articles/withdrawal-timeline | 1
			my doctor stopped my prescription | /articles/my-prescriber-stopped | 1
			detox near me | /articles/what-is-detox | 1
			detox near 35007 | /articles/what-is-detox | 1
			rehab cost | /articles/paying-for-treatment | 1
			drive on lorazepam | /articles/driving-and-work | 1
			pregnant | /articles/pregnancy-and-breastfeeding | 1
			ashton | /articles/switching-to-a-longer-acting-medicine | 3
			how much should I cut | /articles/how-a-taper-works | 1
			how many mg of valium | /articles/how-a-taper-works | 1
			am i addicted to ativan | /articles/am-i-dependent | 1
			mixing xanax and alcohol | /articles/mixing-with-opioids-alcohol-and-other-medicines | 1
			my mum takes too many sleeping tablets | /articles/helping-someone | 3
			tinnitus | /articles/withdrawal-symptoms | 3
			panic attacks while tapering | /articles/sleep-and-anxiety-while-coming-off | 3
			cbt | /treatments/cbt-taper | 3
			luxury rehab | /treatments/luxury-rehab | 3
			half life | /medicines/compare | 3
			helpline germany | /helplines/de | 1
			uk | /helplines/gb | 1
			hotline usa | /helplines/us | 1
			samaritans | /helplines/gb#samaritans | 3
			papua new guinea | /helplines/pg | 1
			new jersey detox | /helplines/us | 1
			want to die | /articles/danger-signs | 1
			suiside | /articles/danger-signs | 1
			siezure | /articles/danger-signs | 1
			cant breathe | /articles/overdose-what-to-do | 1
			he took too many pills and wont wake up | /articles/overdose-what-to-do | 3
			""";

	@Autowired
	private PageCollection collection;

	@Autowired
	private Environment environment;

	private SearchIndex index;

	private Catalogue catalogue;

	@BeforeAll
	void index() {
		PageCollection.Collected collected = this.collection.collect();
		this.index = SearchIndex.open(IndexSettings.of(this.environment));
		this.index.add("now", collected.pages());
		this.catalogue = Catalogue.of("now", collected.pages(), collected.sayings(), this.index);
		this.catalogue.weighing().weighAll(() -> true);
	}

	@AfterAll
	void close() {
		this.index.close();
	}

	static Stream<Arguments> table() {
		return TABLE.lines().map((line) -> line.split(" \\| ")).map((row) -> Arguments.of((Object[]) row));
	}

	@ParameterizedTest
	@MethodSource("table")
	void putsTheRightPageAmongTheFirst(String typed, String url, int last) {
		assertThat(urls(typed).stream().limit(last)).as(typed).contains(url);
	}

	@Test
	void holdsMoreThanFortyQueries() {
		assertThat(table()).hasSizeGreaterThanOrEqualTo(40);
	}

	@Test
	void keepsMedicinesWithNamesAlikeApart() {
		assertThat(hits("clonazolam").get(0).title()).isEqualTo("Clonazolam");
		assertThat(hits("clonazepam").get(0).title()).isEqualTo("Clonazepam");
		assertThat(question("clonazolam").concepts()).flatExtracting(Concept::also).doesNotContain("clonazepam");
		assertThat(question("clonazepam").concepts()).flatExtracting(Concept::also).doesNotContain("clonazolam");
	}

	@ParameterizedTest
	@ValueSource(strings = { "suicide", "sucide", "I want to die", "wanna kill my self", "siezure",
			"he is having a fit", "overdosed on bars", "over doze", "cant breathe", "can't breath", "not breathing",
			"uncontious", "unconcious", "my son wont wake up", "blue lips", "klonopin seizures", "hearing voices" })
	void hearsDanger(String typed) {
		assertThat(question(typed).danger()).isTrue();
		assertThat(question(typed).first().get(0)).isIn("/articles/danger-signs", "/articles/overdose-what-to-do");
	}

	@ParameterizedTest
	@ValueSource(strings = { "i dont want to live anymore", "I don't want to be here any more",
			"everyone would be better off without me", "my wife wants to end her life", "thinking about ending it all",
			"im going to kill myself", "he hung himself", "i cant go on like this", "there is no point living",
			"i keep cutting myself", "wish i was dead since stopping xanax", "suicidal thoughts on klonopin",
			"feeling suicidle during taper", "kms", "mum had a seizure after stopping lorazepam",
			"my husband is fitting on the floor", "convulsions", "shes shaking uncontrollably", "he collapsed",
			"dad fainted twice today", "my friend is unresponsive", "she is not responding",
			"girlfriend took the whole bottle", "took too many sleeping pills", "I have taken too much diazepam",
			"accidentally took a double dose and cant stay awake", "toddler swallowed my xanax", "od on benzos",
			"overdosing right now", "he can not wake up", "couldnt wake him", "lips are blue", "trouble breathing",
			"barely breathing", "stopped breathing", "chest pain", "seeing things that are not there",
			"people are watching me i see shadows", "hallucinating after quitting ativan", "very confused and hot",
			"dilerium", "she hears voices" })
	void hearsDangerInTheWordsOfOnesWhoAreAfraid(String typed) {
		assertThat(question(typed).danger()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "klonopin", "how a taper works", "detox near me", "helpline germany", "rehab cost",
			"overuse", "benefits", "drive on lorazepam", "how long does it take", "is my pill fake",
			"what is the point of tapering", "living with insomnia", "rehab for my budget", "wake up at night",
			"take my prescription abroad", "dead line for a prescription", "cutting down", "cut my dose", "hot flushes",
			"bottle of water", "breathing exercises", "life after benzos", "chest infection antibiotics",
			"diazepam and grapefruit", "help for my son" })
	void raisesNoFalseAlarm(String typed) {
		assertThat(question(typed).danger()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "how much should i cut", "how many mg", "what dose of valium", "2.5 mg klonopin",
			"taper calculator" })
	void leadsQuestionsOfDoseToThePrescriber(String typed) {
		assertThat(question(typed).dose()).isTrue();
		assertThat(urls(typed).get(0)).isEqualTo("/articles/how-a-taper-works");
	}

	@ParameterizedTest
	@CsvSource({ "helpline germany, DE", "UK, GB", "england suicide line, GB", "rehab in the US, US",
			"Côte d'Ivoire, CI", "new jersey, US", "jersey, JE", "papua new guinea, PG", "guinea, GN", "germny, DE",
			"south korea, KR" })
	void hearsTheCountry(String typed, String code) {
		assertThat(question(typed).country()).isNotNull();
		assertThat(question(typed).country().code()).isEqualTo(code);
		assertThat(urls(typed)).contains("/helplines/" + code.toLowerCase(java.util.Locale.ROOT));
	}

	@ParameterizedTest
	@ValueSource(strings = { "help us", "tell me more", "klonopin" })
	void hearsNoCountryWhereThereIsNone(String typed) {
		assertThat(question(typed).country()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "zzzzqqq", "😀😀😀", "*", "?*~^\\", "title:(", "a AND (b OR", "/.*/", "[a TO z]", "\"\"\"",
			"<script>alert(1)</script>", "' OR 1=1 --", "${jndi:ldap://x}", "%00", "….…", "的 的 的" })
	void takesAnythingForPlainText(String typed) {
		Question question = question(typed);
		assertThat(this.catalogue.find(question, null, 1)).isNotNull();
		assertThat(question.danger()).isFalse();
	}

	@Test
	void findsNothingForNonsense() {
		assertThat(this.catalogue.find(question("zzzzqqq"), null, 1)).isEqualTo(new Hits(List.of(), 0, Map.of(), 1));
	}

	@Test
	void narrowsToOneKindAndStillCountsTheOthers() {
		Hits all = this.catalogue.find(question("detox"), null, 1);
		Hits some = this.catalogue.find(question("detox"), PageKind.TREATMENT, 1);
		assertThat(some.hits()).isNotEmpty().allMatch((hit) -> hit.kind() == PageKind.TREATMENT);
		assertThat(some.kinds()).isEqualTo(all.kinds());
		assertThat(some.total()).isEqualTo(all.kinds().get(PageKind.TREATMENT).longValue());
	}

	@Test
	void partsLongListsIntoPagesThatDoNotOverlap() {
		Hits first = this.catalogue.find(question("benzodiazepine"), null, 1);
		Hits second = this.catalogue.find(question("benzodiazepine"), null, 2);
		assertThat(first.hits()).hasSize(Hits.ON_A_PAGE);
		assertThat(second.hits()).isNotEmpty().doesNotContainAnyElementsOf(first.hits());
		assertThat(this.catalogue.find(question("benzodiazepine"), null, 50)).isEqualTo(first);
	}

	@Test
	void marksWhatItFound() {
		assertThat(hits("tinnitus")).flatMap((hit) -> List.of(hit.summary(), hit.excerpt()))
			.anyMatch((html) -> html.toLowerCase(Locale.ROOT).contains("<mark>tinnitus</mark>"));
	}

	@Test
	void seesOneStateOfTheContentAtATime() {
		List<PageText> pages = List.of(new PageText("/new", PageKind.PAGE, "Clonazepam", List.of(), "New.", List.of()));
		this.index.add("next", pages);
		Catalogue next = Catalogue.of("next", pages, this.collection.sayings(), this.index);
		assertThat(urls("clonazepam")).doesNotContain("/new").hasSizeGreaterThan(1);
		assertThat(next.find(next.reader().read(Typed.of("clonazepam")), null, 1).hits()).extracting(Hit::url)
			.containsExactly("/new");
		this.index.keepOnly("now");
		assertThat(next.find(next.reader().read(Typed.of("clonazepam")), null, 1).hits()).isEmpty();
		assertThat(urls("clonazepam")).contains("/medicines/clonazepam");
	}

	private Question question(String typed) {
		return this.catalogue.reader().read(Typed.of(typed));
	}

	private List<Hit> hits(String typed) {
		return this.catalogue.find(question(typed), null, 1).hits();
	}

	private List<String> urls(String typed) {
		return hits(typed).stream().map(Hit::url).toList();
	}

}
