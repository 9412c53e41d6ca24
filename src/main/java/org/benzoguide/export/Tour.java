package org.benzoguide.export;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Visits every page and file of the site once, and writes down what it answers. */
class Tour {

	private static final int STEP = 50;

	private final RunningSite site;

	private final CopyFolder folder;

	private final FullAddresses addresses;

	private final PrintStream out;

	private final CopyIndex index = new CopyIndex();

	/** What to ask for, and where it was found. */
	private final Map<String, String> found = new LinkedHashMap<>();

	private final Deque<String> waiting = new ArrayDeque<>();

	Tour(RunningSite site, CopyFolder folder, FullAddresses addresses, PrintStream out) {
		this.site = site;
		this.folder = folder;
		this.addresses = addresses;
		this.out = out;
	}

	/** Goes round, from the first page and from everything in the sitemap. */
	CopyIndex walk() throws IOException {
		find("/", "the start");
		find("/robots.txt", "the start");
		find("/sitemap.xml", "the start");
		for (Element place : Jsoup.parse(this.site.ask("/sitemap.xml").text(), Parser.xmlParser()).select("loc")) {
			find(URI.create(place.text()).getRawPath(), "/sitemap.xml");
		}
		while (!this.waiting.isEmpty()) {
			visit(this.waiting.remove());
		}
		return this.index;
	}

	private void visit(String address) throws IOException {
		Answer answer = this.site.ask(address);
		Optional<SiteLink> target = answer.isRedirect() ? SiteLink.of(address, answer.location(), this.site.origin())
				: Optional.empty();
		if (target.isPresent()) {
			this.index.move(address, target.get().address());
			find(target.get().address(), address);
		}
		else if (answer.status() == 200) {
			keep(address, answer);
		}
		else {
			throw new ExportFailedException("The site answers " + answer.status() + " to " + address
					+ ", which is linked from " + this.found.get(address) + "; no copy was written.");
		}
	}

	private void keep(String address, Answer answer) throws IOException {
		CopyFile file = CopyFile.of(address, answer);
		if (file.page()) {
			follow(address, Jsoup.parse(answer.text()));
			write(address, file, answer.body());
			return;
		}
		Optional<byte[]> bytes = this.addresses.mended(answer);
		if (bytes.isPresent()) {
			write(address, file, bytes.get());
		}
	}

	private void write(String address, CopyFile file, byte[] bytes) throws IOException {
		this.index.put(address, file);
		this.folder.write(file, bytes);
		int done = this.index.files().size();
		if (done % STEP == 0) {
			this.out.println("Read " + done + " pages and files.");
		}
	}

	private void follow(String address, Document page) {
		for (Element link : page.select("[href], [src]")) {
			String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
			SiteLink.of(address, target, this.site.origin()).ifPresent((place) -> find(place.address(), address));
		}
	}

	private void find(String address, String where) {
		if (this.found.putIfAbsent(address, where) == null) {
			this.waiting.add(address);
		}
	}

}
