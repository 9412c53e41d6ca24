package org.benzoguide.console;

import java.io.PrintStream;
import java.util.Locale;

/** Says how far a command is: a bar on a terminal, a line at every tenth elsewhere. */
public class Progress {

	private static final int WIDTH = 40;

	private final PrintStream out;

	private final boolean terminal;

	private final String sentence;

	private final long total;

	private long done;

	/**
	 * Begins at nothing done.
	 * @param sentence says how far it is, as {@link String#format} takes it: first what
	 * is done, then the total
	 * @param total from 1
	 */
	public Progress(PrintStream out, boolean terminal, String sentence, long total) {
		this.out = out;
		this.terminal = terminal;
		this.sentence = sentence;
		this.total = Math.max(1, total);
	}

	/** Says that one more is done. */
	public synchronized void step() {
		reach(this.done + 1);
	}

	/** Says how many are done by now. */
	public synchronized void reach(long reached) {
		long now = Math.min(reached, this.total);
		long before = this.done;
		this.done = now;
		if (this.terminal) {
			bar(before);
		}
		else if (now * 10 / this.total > before * 10 / this.total) {
			this.out.println(String.format(Locale.ENGLISH, this.sentence, now, this.total));
		}
	}

	private void bar(long before) {
		// A terminal that is written to a million times is what one waits for in the end.
		if (this.done * 1000 / this.total == before * 1000 / this.total) {
			return;
		}
		int filled = (int) (this.done * WIDTH / this.total);
		this.out.print("\r[" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] " + this.done + " of " + this.total
				+ ((this.done == this.total) ? "\n" : ""));
		this.out.flush();
	}

}
