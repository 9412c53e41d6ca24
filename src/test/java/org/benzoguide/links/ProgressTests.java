package org.benzoguide.links;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressTests {

	private final ByteArrayOutputStream output = new ByteArrayOutputStream();

	@Test
	void writesALineAtEveryTenthWhereThereIsNoTerminal() {
		run(new Progress(new PrintStream(this.output, true), false, 25), 25);
		assertThat(this.output.toString().lines()).hasSize(10).startsWith("Asked 3 of 25.").endsWith("Asked 25 of 25.");
	}

	@Test
	void drawsOneBarOnATerminal() {
		run(new Progress(new PrintStream(this.output, true), true, 4), 4);
		assertThat(this.output.toString().split("\r")).contains("[" + "#".repeat(10) + "-".repeat(30) + "] 1 of 4")
			.endsWith("[" + "#".repeat(40) + "] 4 of 4\n");
	}

	private static void run(Progress progress, int steps) {
		for (int step = 0; step < steps; step++) {
			progress.step();
		}
	}

}
