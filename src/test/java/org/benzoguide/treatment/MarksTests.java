package org.benzoguide.treatment;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarksTests {

	@Test
	void takesMarksInOurOrderWithoutRepeatsOrBlanks() {
		Marks marks = Marks.of(List.of("cost", "", "stopping", "cost"));
		assertThat(marks.matters()).containsExactly(Matter.STOPPING, Matter.COST);
		assertThat(marks.fault()).isEmpty();
	}

	@Test
	void saysWhenItDoesNotKnowAMark() {
		assertThat(Marks.of(List.of("cost", "spa")).fault()).contains("compare.fault.matter");
		assertThat(Marks.of(List.of("COST")).fault()).contains("compare.fault.matter");
	}

	@ParameterizedTest
	@EnumSource
	void putsTheLinesOfAMarkFirstAndLosesNone(Matter matter) {
		List<ComparisonLine> usual = ComparisonLine.all(Marks.NONE);
		List<ComparisonLine> lines = ComparisonLine.all(Marks.of(List.of(matter.word())));
		long marked = lines.stream().filter(ComparisonLine::marked).count();
		assertThat(marked).isPositive().isLessThan(lines.size());
		assertThat(lines.subList(0, (int) marked)).allMatch(ComparisonLine::marked);
		assertThat(lines).extracting(ComparisonLine::title)
			.containsExactlyInAnyOrderElementsOf(usual.stream().map(ComparisonLine::title).toList());
	}

	@Test
	void keepsTheUsualOrderAmongTheRest() {
		List<String> lines = ComparisonLine.all(Marks.of(List.of("cost"))).stream().map(ComparisonLine::title).toList();
		List<String> rest = ComparisonLine.all(Marks.NONE)
			.stream()
			.map(ComparisonLine::title)
			.filter((title) -> !title.equals("treatment.row.cost"))
			.toList();
		assertThat(lines).startsWith("treatment.row.cost");
		assertThat(lines.subList(1, lines.size())).isEqualTo(rest);
	}

}
