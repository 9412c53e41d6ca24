package org.benzoguide.export;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.function.IntSupplier;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;

/** The command: writes the whole public site into a folder. */
class Export implements ApplicationRunner, ExitCodeGenerator {

	/** Nobody has a page here, so the site answers with its page for that. */
	private static final String NOWHERE = "/404.html";

	private final ExportProperties properties;

	private final CopyWords words;

	private final IntSupplier port;

	private final PrintStream out;

	private volatile int exitCode = 1;

	Export(ExportProperties properties, CopyWords words, IntSupplier port, PrintStream out) {
		this.properties = properties;
		this.words = words;
		this.port = port;
		this.out = out;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		try {
			write();
			this.exitCode = 0;
		}
		catch (ExportFailedException ex) {
			this.out.println(ex.getMessage());
		}
		catch (IOException ex) {
			this.out.println("The copy could not be written to " + this.properties.export() + ": " + ex
					+ ". Check that there is room and that this user may write there.");
		}
	}

	@Override
	public int getExitCode() {
		return this.exitCode;
	}

	private void write() throws IOException {
		RunningSite site = new RunningSite(this.port.getAsInt());
		FullAddresses addresses = new FullAddresses(site.name(), this.properties.origin());
		try (CopyFolder folder = CopyFolder.at(this.properties.export())) {
			CopyIndex index = new Tour(site, folder, addresses, this.out).walk();
			for (Map.Entry<String, CopyFile> entry : index.files().entrySet()) {
				if (entry.getValue().page()) {
					String html = Files.readString(folder.file(entry.getValue()));
					String page = copied(html, entry.getKey(), index, addresses).html();
					folder.write(entry.getValue(), bytes(addresses.mended(page)));
				}
			}
			writePageForNowhere(site, folder, index, addresses);
			folder.publish();
			this.out.println("The copy is whole: " + index.files().size() + " pages and files in "
					+ this.properties.export() + ". Open its index.html, or put the folder on any web host.");
		}
	}

	private void writePageForNowhere(RunningSite site, CopyFolder folder, CopyIndex index, FullAddresses addresses)
			throws IOException {
		String html = site.ask(NOWHERE).text();
		folder.write(new CopyFile(NOWHERE.substring(1), true),
				bytes(copied(html, "/", index, addresses).fromTheTop().html()));
	}

	private CopiedPage copied(String html, String address, CopyIndex index, FullAddresses addresses) {
		return new CopiedPage(html).withoutTheMoment()
			.withoutForms(this.words)
			.linked(address, index, addresses.served())
			.noticed(this.words);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
