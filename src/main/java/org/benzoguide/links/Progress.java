package org.benzoguide.links;

import java.io.PrintStream;

/** Says how far the round is: a bar on a terminal, a line at every tenth elsewhere. */
class Progress {

	private static final int WIDTH = 40;

	private final PrintStream out;

	private final boolean terminal;

	private final int total;

	private int done;

	Progress(PrintStream out, boolean terminal, int total) {
		this.out = out;
		this.terminal = terminal;
		this.total = total;
	}

	synchronized void step() {
		this.done++;
		if (this.terminal) {
			bar();
		}
		else if (this.done * 10 / this.total > (this.done - 1) * 10 / this.total) {
			this.out.println("Asked " + this.done + " of " + this.total + ".");
		}
	}

	private void bar() {
		int filled = this.done * WIDTH / this.total;
		this.out.print("\r[" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] " + this.done + " of " + this.total
				+ ((this.done == this.total) ? "\n" : ""));
		this.out.flush();
	}

}
