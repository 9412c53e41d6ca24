package org.benzoguide.links;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.benzoguide.console.Progress;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;

/** The command: asks every link, and reports. */
class LinkCheck implements ApplicationRunner, ExitCodeGenerator {

	private final LinkCollector collector;

	private final LinkRound round;

	private final PrintStream out;

	private final @Nullable Path file;

	LinkCheck(LinkCollector collector, LinkRound round, PrintStream out, @Nullable Path file) {
		this.collector = collector;
		this.round = round;
		this.out = out;
		this.file = file;
	}

	@Override
	public void run(ApplicationArguments arguments) throws Exception {
		List<Link> links = this.collector.links();
		long hosts = links.stream().map(Link::host).distinct().count();
		this.out.println("Links to ask: " + links.size() + ". Hosts: " + hosts + ", each asked once a second at most.");
		Progress progress = new Progress(this.out, System.console() != null, "Asked %d of %d.", links.size());
		// Whoever stops it with Ctrl-C has still waited for what was found.
		Thread stopped = new Thread(this::report);
		Runtime.getRuntime().addShutdownHook(stopped);
		this.round.ask(links, progress::step);
		Runtime.getRuntime().removeShutdownHook(stopped);
		report();
	}

	@Override
	public int getExitCode() {
		return findings().hasBroken() ? 1 : 0;
	}

	private LinkReport findings() {
		return new LinkReport(this.round.findings(), this.collector.links().size());
	}

	private void report() {
		String text = findings().text();
		this.out.print("\n" + text);
		this.out.flush();
		if (this.file != null) {
			write(text, this.file);
		}
	}

	private void write(String text, Path file) {
		try {
			Files.writeString(file, text);
		}
		catch (IOException ex) {
			this.out.println("The report could not be written to " + file + ": " + ex + ".");
		}
	}

}
