package org.benzoguide.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.benzoguide.content.ContentStored;
import org.benzoguide.content.ContentVersion;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;

/**
 * Asks for every page of the sitemap once the site is up, and again when its content has
 * changed, so that hardly a reader waits for a page to be made. It takes at most half of
 * one processor and stops without a word when the site does.
 */
class PageWarmer {

	private static final Pattern PATH = Pattern.compile("<loc>[a-z]+://[^/<]+(/[^<]*)</loc>");

	private static final int PATIENCE = 10_000;

	private final int rest;

	private @Nullable URI site;

	private @Nullable Thread walk;

	/**
	 * Makes one that has not begun.
	 * @param rest after each page, in times of what it took
	 */
	PageWarmer(int rest) {
		this.rest = rest;
	}

	@EventListener
	synchronized void begin(ApplicationReadyEvent ready) {
		if (ready.getApplicationContext() instanceof WebServerApplicationContext context
				&& context.getWebServer() instanceof TomcatWebServer server
				&& !server.getTomcat().getConnector().getSecure()) {
			this.site = URI.create("http://localhost:" + server.getPort());
			begin();
		}
	}

	@EventListener
	@Order(ContentVersion.ORDER + 2)
	synchronized void beginAgain(ContentStored stored) {
		if (this.site != null) {
			end();
			begin();
		}
	}

	@EventListener(ContextClosedEvent.class)
	synchronized void end() {
		if (this.walk != null) {
			this.walk.interrupt();
			this.walk = null;
		}
	}

	private void begin() {
		URI from = this.site;
		if (from != null) {
			Thread next = new Thread(() -> walk(from), "page-warmer");
			next.setDaemon(true);
			next.setPriority(Thread.MIN_PRIORITY);
			next.start();
			this.walk = next;
		}
	}

	private void walk(URI site) {
		try {
			Matcher paths = PATH.matcher(fetch(site.resolve("/sitemap.xml")));
			while (paths.find()) {
				long began = System.nanoTime();
				fetch(site.resolve(paths.group(1)));
				Thread.sleep(Duration.ofNanos(System.nanoTime() - began).toMillis() * this.rest + 1);
			}
		}
		catch (IOException ex) {
			// Pages are then made when readers ask for them.
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static String fetch(URI page) throws IOException {
		HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
		connection.setConnectTimeout(PATIENCE);
		connection.setReadTimeout(PATIENCE);
		try (InputStream body = connection.getInputStream()) {
			return new String(body.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
