package org.benzoguide.links;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LinkAskerTests {

	private final LocalSite site = new LocalSite();

	private final LinkAsker asker = new LinkAsker(Duration.ofSeconds(5), unhurried());

	LinkAskerTests() throws IOException {
	}

	@AfterEach
	void closeSite() {
		this.site.close();
	}

	@Test
	void asksForTheHeadOnlyAndSaysWhoAsks() throws Exception {
		List<String> names = new CopyOnWriteArrayList<>();
		this.site.handles("/", (exchange) -> {
			names.addAll(exchange.getRequestHeaders().get("User-Agent"));
			return 200;
		});
		assertThat(ask("/")).isEqualTo(new Answer(Verdict.FINE, "200"));
		assertThat(this.site.requests()).containsExactly("HEAD /");
		assertThat(names).containsExactly("BenzoGuide link check");
	}

	@ParameterizedTest
	@ValueSource(ints = { 403, 404, 405, 501 })
	void asksForThePageWhenTheHeadIsRefused(int status) throws Exception {
		this.site.handles("/", (exchange) -> exchange.getRequestMethod().equals("HEAD") ? status : 200);
		assertThat(ask("/")).isEqualTo(new Answer(Verdict.FINE, "200"));
		assertThat(this.site.requests()).containsExactly("HEAD /", "GET /");
	}

	@Test
	void doesNotAskAgainWhenAskedForSilence() throws Exception {
		this.site.answers("/", 429);
		assertThat(ask("/")).isEqualTo(new Answer(Verdict.REFUSED, "429"));
		assertThat(this.site.requests()).containsExactly("HEAD /");
	}

	@ParameterizedTest
	@CsvSource({ "401,REFUSED", "403,REFUSED", "451,REFUSED", "999,REFUSED", "404,NOT_FOUND", "410,NOT_FOUND",
			"500,SERVER_ERROR", "503,SERVER_ERROR", "302,SERVER_ERROR", "204,FINE" })
	void judgesByTheStatus(int status, Verdict verdict) throws Exception {
		this.site.answers("/", status);
		assertThat(ask("/")).isEqualTo(new Answer(verdict, String.valueOf(status)));
	}

	@ParameterizedTest
	@ValueSource(ints = { 301, 308 })
	void namesTheNewAddressOfAPageThatMoved(int status) throws Exception {
		this.site.answers("/old", status, "/new page").answers("/new", 200);
		assertThat(ask("/old")).isEqualTo(new Answer(Verdict.MOVED, "moved to " + this.site.url("/new%20page")));
	}

	@ParameterizedTest
	@ValueSource(ints = { 302, 303, 307 })
	void takesATemporaryRedirectForFine(int status) throws Exception {
		this.site.answers("/doi", status, "/a").answers("/a", 301, "/b").answers("/b", 200);
		assertThat(ask("/doi")).isEqualTo(new Answer(Verdict.FINE, "200"));
	}

	@Test
	void namesThePageBeforeTheFirstTemporaryRedirect() throws Exception {
		this.site.answers("/a", 301, "/b").answers("/b", 302, "/c").answers("/c", 200);
		assertThat(ask("/a")).isEqualTo(new Answer(Verdict.MOVED, "moved to " + this.site.url("/b")));
	}

	@Test
	void saysThatAPageMovedAndWasThenLost() throws Exception {
		this.site.answers("/a", 301, "/b").answers("/b", 404);
		assertThat(ask("/a")).isEqualTo(new Answer(Verdict.NOT_FOUND, "404, having moved to " + this.site.url("/b")));
	}

	@Test
	void leavesARoundaboutInTheEnd() throws Exception {
		this.site.answers("/a", 302, "/b").answers("/b", 302, "/a");
		assertThat(ask("/a")).isEqualTo(new Answer(Verdict.NO_ANSWER, "redirects without end"));
	}

	@Test
	void comesBackWithTheCookieThatOpensTheDoor() throws Exception {
		this.site.handles("/", (exchange) -> {
			exchange.getResponseHeaders().set("Set-Cookie", "seen=yes");
			exchange.getResponseHeaders().set("Location", "/");
			return exchange.getRequestHeaders().containsKey("Cookie") ? 200 : 302;
		});
		assertThat(ask("/")).isEqualTo(new Answer(Verdict.FINE, "200"));
	}

	@Test
	void asksForeignLettersInTheWayOfTheWeb() throws Exception {
		this.site.answers("/wiki/", 200);
		assertThat(ask("/wiki/линия")).isEqualTo(new Answer(Verdict.FINE, "200"));
		assertThat(this.site.requests()).containsExactly("HEAD /wiki/%D0%BB%D0%B8%D0%BD%D0%B8%D1%8F");
	}

	@Test
	void doesNotWaitForASlowSite() throws Exception {
		CountDownLatch end = new CountDownLatch(1);
		this.site.handles("/", (exchange) -> awaited(end));
		LinkAsker impatient = new LinkAsker(Duration.ofMillis(300), unhurried());
		assertThat(impatient.ask(this.site.url("/"))).isEqualTo(new Answer(Verdict.NO_ANSWER, "took too long"));
		end.countDown();
	}

	@Test
	void saysThatNobodyIsThere() throws Exception {
		String address = this.site.url("/");
		this.site.close();
		assertThat(this.asker.ask(address)).isEqualTo(new Answer(Verdict.NO_ANSWER, "the connection was refused"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "mailto:a@b.example", "http://", "//%zz", "app://open" })
	void saysThatARedirectLeadsNowhere(String location) throws Exception {
		this.site.answers("/", 302, location);
		Answer answer = ask("/");
		assertThat(answer.verdict()).isEqualTo(Verdict.NO_ANSWER);
		assertThat(answer.detail()).startsWith("leads to no address that can be asked: ");
	}

	@Test
	void keepsThePaceOnEveryHopAndEveryTry() throws Exception {
		this.site.answers("/a", 302, "/b").answers("/b", 404);
		LinkAsker polite = new LinkAsker(Duration.ofSeconds(5), new Pace(Duration.ofMillis(100), Clock.systemUTC()));
		long start = System.nanoTime();
		polite.ask(this.site.url("/a"));
		assertThat(this.site.requests()).containsExactly("HEAD /a", "HEAD /b", "GET /b");
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
	}

	private Answer ask(String path) throws InterruptedException {
		return this.asker.ask(this.site.url(path));
	}

	private static Pace unhurried() {
		return new Pace(Duration.ZERO, Clock.systemUTC());
	}

	private static int awaited(CountDownLatch end) throws IOException {
		try {
			end.await(10, TimeUnit.SECONDS);
			return 200;
		}
		catch (InterruptedException ex) {
			throw new IOException(ex);
		}
	}

}
