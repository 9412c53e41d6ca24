package org.benzoguide.console;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressTests {

	private final ByteArrayOutputStream output = new ByteArrayOutputStream();

	@Test
	void writesALineAtEveryTenthWhereThereIsNoTerminal() {
		run(new Progress(new PrintStream(this.output, true), false, "Asked %d of %d.", 25), 25);
		assertThat(this.output.toString().lines()).hasSize(10).startsWith("Asked 3 of 25.").endsWith("Asked 25 of 25.");
	}

	@Test
	void drawsOneBarOnATerminal() {
		run(new Progress(new PrintStream(this.output, true), true, "Asked %d of %d.", 4), 4);
		assertThat(this.output.toString().split("\r")).contains("[" + "#".repeat(10) + "-".repeat(30) + "] 1 of 4")
			.endsWith("[" + "#".repeat(40) + "] 4 of 4\n");
	}

	@Test
	void jumpsAndNeverGoesPastTheEnd() {
		Progress progress = new Progress(new PrintStream(this.output, true), false, "%d of %d bytes", 1000);
		progress.reach(50);
		progress.reach(490);
		progress.reach(2000);
		assertThat(this.output.toString().lines()).containsExactly("490 of 1000 bytes", "1000 of 1000 bytes");
	}

	private static void run(Progress progress, int steps) {
		for (int step = 0; step < steps; step++) {
			progress.step();
		}
	}

}
