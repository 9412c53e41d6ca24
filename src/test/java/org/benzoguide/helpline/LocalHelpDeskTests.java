package org.benzoguide.helpline;

import org.benzoguide.country.Country;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LocalHelpDeskTests {

	@Autowired
	private LocalHelpDesk desk;

	@Test
	void knowsWhomToCallAndWhereToLook() {
		LocalHelp help = this.desk.in(Country.of("gb").orElseThrow());
		assertThat(help.emergency()).extracting((number) -> number.phone().display()).first().isEqualTo("999");
		assertThat(help.crisis()).isNotEmpty().allMatch((line) -> line.profile().kind() == HelplineKind.CRISIS);
		assertThat(help.finders()).isNotEmpty();
	}

	@Test
	void hasEmptyListsWhereNothingIsWrittenDown() {
		LocalHelp help = this.desk.in(Country.of("aq").orElseThrow());
		assertThat(help.emergency()).isEmpty();
		assertThat(help.crisis()).isEmpty();
		assertThat(help.finders()).isEmpty();
	}

}
