package org.benzoguide.search;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.benzoguide.content.ContentStored;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.web.context.support.GenericWebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class IndexKeeperTests {

	private final PageCollection collection = mock();

	private final IndexKeeper keeper = new IndexKeeper(this.collection, embedded(), Duration.ofSeconds(1));

	@AfterEach
	void close() throws InterruptedException {
		this.keeper.close();
	}

	@Test
	void keepsTheNewestStateWhenTwoComeInShortOrder() throws InterruptedException {
		store("first", "taper");
		this.keeper.applicationReady(new ApplicationReadyEvent(new SpringApplication(), new String[0],
				new GenericWebApplicationContext(), null));
		await(() -> this.keeper.catalogue().isPresent());
		store("second", "seizure");
		await(() -> found("seizure") == 1);
		Thread.sleep(2500); // Both states have been settled by then, in either order.
		assertThat(found("seizure")).isOne();
		assertThat(found("taper")).isZero();
	}

	@Test
	void takesOneStateOrAllOthersOut() {
		try (SearchIndex index = SearchIndex.open(IndexSettings.of(embedded()))) {
			List.of("a", "b", "c").forEach((version) -> index.add(version, List.of(page("taper"))));
			index.remove("a");
			assertThat(index.weigh("a", "taper")).isEmpty();
			assertThat(index.weigh("b", "taper")).hasSize(1);
			index.keepOnly("c");
			assertThat(index.weigh("b", "taper")).isEmpty();
			assertThat(index.weigh("c", "tapering")).singleElement()
				.satisfies((page) -> assertThat(page.url()).isEqualTo("/x"))
				.satisfies((page) -> assertThat(page.score()).isPositive());
		}
	}

	private void store(String version, String text) {
		given(this.collection.collect())
			.willReturn(new PageCollection.Collected(List.of(page(text)), new Sayings(List.of())));
		this.keeper.contentStored(new ContentStored(version));
	}

	private static PageText page(String text) {
		return new PageText("/x", PageKind.ARTICLE, "", List.of(), "", List.of(text));
	}

	private static MockEnvironment embedded() {
		return new MockEnvironment().withProperty("hibernate.search.backend.type", "lucene")
			.withProperty("hibernate.search.backend.directory.type", "local-heap");
	}

	private long found(String word) {
		Catalogue catalogue = this.keeper.catalogue().orElseThrow();
		return catalogue.find(catalogue.reader().read(Typed.of(word)), null, 1).total();
	}

	private static void await(BooleanSupplier condition) throws InterruptedException {
		long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
		while (!condition.getAsBoolean() && System.nanoTime() < end) {
			Thread.sleep(10);
		}
		assertThat(condition.getAsBoolean()).isTrue();
	}

}
