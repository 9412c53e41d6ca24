package org.benzoguide.medicine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.benzoguide.content.Change;
import org.benzoguide.content.Review;
import org.benzoguide.markdown.Citation;
import org.benzoguide.markdown.RenderedMarkdown;
import org.benzoguide.page.Pages;
import org.benzoguide.reference.Bibliography;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

@WebMvcTest({ MedicineController.class, MedicineComparisonController.class })
class MedicineControllerTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private MedicineRepository medicines;

	@MockitoBean
	private OtherMedicineRepository others;

	@MockitoBean
	private BrandNameRepository brands;

	@MockitoBean
	private Bibliography bibliography;

	@MockitoBean
	private Pages pages;

	@Test
	void showsEachFigureWithItsSourceAndBothEquivalents() {
		given(this.medicines.findBySlug("testazepam")).willReturn(Optional.of(medicine(new Equivalent("1", "0.5"))));
		assertThat(this.mvc.get().uri("/medicines/testazepam")).hasStatusOk()
			.bodyText()
			.contains("18–50 hours (testazepam)", "href=\"#ref-2\"", "Testopin (United States)", "1 mg", "0.5 mg",
					"ASAM 2025 table (VA/DoD figure)", "Only a prescriber or pharmacist should convert doses",
					"United States: Schedule IV, read 21 November 2026", "Do not stop or change it suddenly");
	}

	@Test
	void showsNoEquivalentWhereThereIsNone() {
		given(this.medicines.findBySlug("testazepam")).willReturn(Optional.of(medicine(null)));
		assertThat(this.mvc.get().uri("/medicines/testazepam")).bodyText().doesNotContain(" mg", "VA/DoD");
	}

	@Test
	void leadsFromABrandToItsMedicine() {
		given(this.medicines.findBySlug("testopin")).willReturn(Optional.empty());
		given(this.brands.findBySlug("testopin"))
			.willReturn(Optional.of(new BrandName("testopin", "/medicines/testazepam")));
		assertThat(this.mvc.get().uri("/medicines/testopin")).hasStatus(301).hasRedirectedUrl("/medicines/testazepam");
		assertThat(this.mvc.get().uri("/medicines/nope")).hasStatus(404);
	}

	@Test
	void listsGenericAndBrandNamesTogether() {
		given(this.medicines.findAllByOrderBySlugAsc()).willReturn(List.of(medicine(null)));
		assertThat(this.mvc.get().uri("/medicines")).bodyText()
			.containsSubsequence("Every name, in one list", "Testazepam", "Testopin", "(Testazepam)");
	}

	@Test
	void drawsTheSameFiguresThatTheTableHolds() {
		given(this.medicines.findAllByOrderBySlugAsc()).willReturn(List.of(medicine(new Equivalent(null, "0.5"))));
		assertThat(this.mvc.get().uri("/medicines/compare")).hasStatusOk()
			.bodyText()
			.contains("<svg", "role=\"img\"", "18–50", "not in this table");
	}

	@Test
	void drawsLongerHalfLivesFurtherRightAndSingleFiguresVisibly() {
		HalfLifeChart chart = HalfLifeChart.of(List.of(medicine(null)));
		List<HalfLifeChart.Bar> bars = chart.rows().get(0).bars();
		assertThat(bars.get(0).x()).isLessThan(bars.get(1).x());
		assertThat(bars.get(1).width()).isEqualTo(3);
		assertThat(chart.ticks()).extracting(HalfLifeChart.Tick::x).isSorted().allMatch((x) -> x > 0 && x < 320);
	}

	@Test
	void namesStreetDrugsWithoutFigures() {
		given(this.others.findAllByOrderByPositionAsc()).willReturn(List.of(new OtherMedicine("streetolam", 1,
				"Streetolam", List.of("fake T"), List.of(), List.of(), "Never a licensed medicine.")));
		assertThat(this.mvc.get().uri("/medicines/street-and-designer-drugs")).bodyText()
			.contains("id=\"streetolam\"", "fake T", "Never a licensed medicine.")
			.doesNotContain(" mg", " hours (");
	}

	@Test
	void makesAddressesOfBrandNames() {
		assertThat(new Brand("Ambien CR", List.of()).slug()).isEqualTo("ambien-cr");
		assertThat(new Brand("Témesta®", List.of()).slug()).isEqualTo("temesta");
	}

	private static Medicine medicine(@Nullable Equivalent equivalent) {
		MedicineFacts facts = new MedicineFacts(List.of(new Brand("Testopin", List.of("US"))), List.of(),
				List.of("panic"), List.of("tablet"),
				List.of(new HalfLife(new BigDecimal("18"), new BigDecimal("50"), "testazepam", "b"),
						new HalfLife(new BigDecimal("100"), new BigDecimal("100"), "its product", "a")),
				List.of(), List.of(new LegalStatus("US", "Schedule IV", DAY)));
		RenderedMarkdown body = new RenderedMarkdown("<p>Body.</p>", List.of(),
				List.of(new Citation("a", 0), new Citation("b", 1)), 1);
		return new Medicine("testazepam", "Testazepam", "A test.", Family.BENZODIAZEPINE, Acting.LONG, facts,
				equivalent, List.of(), body, new Review(DAY, DAY.plusYears(1), null,
						List.of(new Change(LocalDate.of(2026, 11, 21), "First published."))));
	}

}
