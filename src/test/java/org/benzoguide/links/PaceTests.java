package org.benzoguide.links;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PaceTests {

	private Instant now = Instant.EPOCH;

	private final Pace pace = new Pace(Duration.ofSeconds(1), () -> this.now);

	@Test
	void letsTheFirstRequestToEachHostGoAtOnce() {
		assertThat(this.pace.reserve("a.example")).isZero();
		assertThat(this.pace.reserve("b.example")).isZero();
	}

	@Test
	void queuesRequestsToOneHostASecondApart() {
		this.pace.reserve("a.example");
		assertThat(this.pace.reserve("a.example")).hasSeconds(1);
		assertThat(this.pace.reserve("a.example")).hasSeconds(2);
		this.now = this.now.plusMillis(2600);
		assertThat(this.pace.reserve("a.example")).hasMillis(400);
	}

	@Test
	void savesNoTurnsUp() {
		this.pace.reserve("a.example");
		this.now = this.now.plusSeconds(60);
		assertThat(this.pace.reserve("a.example")).isZero();
		assertThat(this.pace.reserve("a.example")).hasSeconds(1);
	}

}
