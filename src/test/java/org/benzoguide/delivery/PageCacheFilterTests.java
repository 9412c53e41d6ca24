package org.benzoguide.delivery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.benzoguide.content.ContentStored;
import org.benzoguide.content.ContentVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class PageCacheFilterTests {

	private static final String LONG = "a page of help ".repeat(100);

	private final AtomicLong now = new AtomicLong();

	private final AtomicInteger made = new AtomicInteger();

	private final PageShelf shelf = new PageShelf(1_000_000);

	private final ContentVersion version = mock(ContentVersion.class);

	private final PageCacheFilter filter = new PageCacheFilter(this.shelf, new PageKeeper(this.now::get),
			() -> new PageCatalogue(Map.of()), this.version);

	PageCacheFilterTests() {
		given(this.version.current()).willReturn("1");
	}

	@Test
	void makesAPageOnceForAllReaders() throws Exception {
		assertThat(get("/a", page(LONG)).getContentAsString()).isEqualTo(LONG);
		assertThat(get("/a?utm_source=x", page("never")).getContentAsString()).isEqualTo(LONG);
		assertThat(this.made).hasValue(1);
	}

	@Test
	void answersAReaderWhoHoldsThePageWithoutIt() throws Exception {
		String tag = get("/a", page(LONG)).getHeader("ETag");
		assertThat(tag).matches("\"[0-9a-f]{24}\"");
		MockHttpServletRequest request = request("/a");
		request.addHeader("If-None-Match", "\"x\", W/" + tag);
		MockHttpServletResponse response = send(request, page("never"));
		assertThat(response.getStatus()).isEqualTo(304);
		assertThat(response.getContentAsByteArray()).isEmpty();
		assertThat(response.getHeader("ETag")).isEqualTo(tag);
		assertThat(response.getHeader("Cache-Control")).isEqualTo(CachePolicy.SHARED);
		assertThat(response.getHeader("Vary")).isEqualTo("Accept-Encoding");
	}

	@Test
	void sendsTheHeadOfAPageWithItsLength() throws Exception {
		get("/a", page(LONG));
		MockHttpServletRequest request = request("/a");
		request.setMethod("HEAD");
		MockHttpServletResponse response = send(request, page("never"));
		assertThat(response.getContentAsByteArray()).isEmpty();
		assertThat(response.getContentLength()).isEqualTo(LONG.length());
	}

	@Test
	void answersARangeWithTheWholePage() throws Exception {
		get("/a", page(LONG));
		MockHttpServletRequest request = request("/a");
		request.addHeader("Range", "bytes=0-9");
		MockHttpServletResponse response = send(request, page("never"));
		assertThat(response.getStatus()).isEqualTo(200);
		assertThat(response.getContentAsString()).isEqualTo(LONG);
	}

	@Test
	void sendsEachFormUnderItsOwnTag() throws Exception {
		MockHttpServletRequest request = request("/a");
		request.addHeader("Accept-Encoding", "gzip");
		MockHttpServletResponse small = send(request, page(LONG));
		assertThat(small.getHeader("Content-Encoding")).isEqualTo("gzip");
		assertThat(new GZIPInputStream(new ByteArrayInputStream(small.getContentAsByteArray())).readAllBytes())
			.isEqualTo(LONG.getBytes(StandardCharsets.UTF_8));
		MockHttpServletResponse plain = get("/a", page("never"));
		assertThat(plain.getHeader("Content-Encoding")).isNull();
		assertThat(plain.getHeader("ETag")).isNotEqualTo(small.getHeader("ETag"));
		assertThat(plain.getHeader("Vary")).isEqualTo(small.getHeader("Vary")).isEqualTo("Accept-Encoding");
	}

	@Test
	void forgetsEveryPageWhenTheContentChanges() throws Exception {
		get("/a", page(LONG));
		this.shelf.clear(new ContentStored("2"));
		assertThat(get("/a", page("new " + LONG)).getContentAsString()).startsWith("new");
	}

	@Test
	void makesAPageAgainThatBeganInOneVersionAndEndedInTheNext() throws Exception {
		given(this.version.current()).willReturn("1", "2", "2");
		AtomicInteger attempt = new AtomicInteger();
		MockHttpServletResponse response = get("/a", (request, answer) -> {
			answer.addHeader("X-Attempt", String.valueOf(attempt.incrementAndGet()));
			write(answer, attempt.get() + LONG);
		});
		assertThat(response.getContentAsString()).startsWith("2");
		assertThat(response.getHeaders("X-Attempt")).containsExactly("2");
		assertThat(get("/a", page("never")).getContentAsString()).startsWith("2");
	}

	@Test
	void losesAPageThatIsPutAwayAfterTheContentChanged() throws Exception {
		get("/a", (request, response) -> {
			write(response, LONG);
			this.shelf.clear(new ContentStored("2"));
		});
		assertThat(get("/a", page("new")).getContentAsString()).isEqualTo("new");
	}

	@Test
	void makesAPageAgainWhenItsTimeIsOver() throws Exception {
		FilterAnswer open = (request, response) -> {
			response.setHeader("Cache-Control", "max-age=60, public");
			write(response, "open " + this.made.incrementAndGet());
		};
		assertThat(get("/a", open).getContentAsString()).isEqualTo("open 1");
		this.now.addAndGet(Duration.ofSeconds(59).toNanos());
		MockHttpServletResponse old = get("/a", open);
		assertThat(old.getContentAsString()).isEqualTo("open 1");
		assertThat(old.getHeader("Age")).isEqualTo("59");
		this.now.addAndGet(Duration.ofSeconds(1).toNanos());
		assertThat(get("/a", open).getContentAsString()).isEqualTo("open 2");
	}

	@Test
	void givesAnOldPageRatherThanNone() throws Exception {
		get("/a", (request, response) -> {
			response.setHeader("Cache-Control", "max-age=60, public");
			write(response, "numbers");
		});
		this.now.addAndGet(Duration.ofMinutes(10).toNanos());
		assertThat(get("/a", (request, response) -> response.sendError(503)).getContentAsString()).isEqualTo("numbers");
		assertThat(get("/a", (request, response) -> {
			throw new IllegalStateException("the store is gone");
		}).getContentAsString()).isEqualTo("numbers");
		assertThatThrownBy(() -> get("/b", (request, response) -> {
			throw new IllegalStateException("the store is gone");
		})).isInstanceOf(IllegalStateException.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "no-store", "private", "private, no-store", "no-cache" })
	void keepsNoPageThatIsOneReadersOwn(String policy) throws Exception {
		assertNotKept((request, response) -> {
			response.setHeader("Cache-Control", policy);
			write(response, "about you " + this.made.incrementAndGet());
		});
		assertThat(get("/a", page("x")).getHeaders("Cache-Control")).hasSize(1);
	}

	@Test
	void keepsAPageOfAClosedListButLetsNobodyElseStoreIt() throws Exception {
		FilterAnswer chosen = (request, response) -> {
			response.setHeader("Cache-Control", "public, no-store");
			write(response, "chosen " + this.made.incrementAndGet());
		};
		MockHttpServletResponse first = get("/a", chosen);
		MockHttpServletResponse second = get("/a", chosen);
		assertThat(second.getContentAsString()).isEqualTo(first.getContentAsString()).isEqualTo("chosen 1");
		assertThat(first.getHeaders("Cache-Control")).containsExactly("private, no-store");
		assertThat(second.getHeaders("Cache-Control")).containsExactly("private, no-store");
	}

	@ParameterizedTest
	@ValueSource(ints = { 400, 404, 500, 503 })
	void keepsNoErrorAndForbidsOthersTo(int status) throws Exception {
		assertNotKept((request, response) -> {
			this.made.incrementAndGet();
			response.sendError(status);
		});
		MockHttpServletResponse response = get("/c", (request, answer) -> answer.sendError(status));
		assertThat(response.getStatus()).isEqualTo(status);
		assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
	}

	@Test
	void keepsNothingWithACookieOrAnUnknownVaryOrTheNameOfAHost() throws Exception {
		assertNotKept((request, response) -> {
			response.addHeader("Set-Cookie", "a=b");
			write(response, "x" + this.made.incrementAndGet());
		});
		assertNotKept((request, response) -> {
			response.addHeader("Vary", "Accept");
			write(response, "x" + this.made.incrementAndGet());
		});
		assertNotKept((request, response) -> write(response, request.getServerName() + this.made.incrementAndGet()));
	}

	@Test
	void keepsNoPageLargerThanItIsWorthAndSendsItWhole() throws Exception {
		String large = "x".repeat(600_000);
		assertThat(get("/a", page(large)).getContentAsString()).isEqualTo(large);
		get("/a", page(large));
		assertThat(this.made).hasValue(2);
	}

	@Test
	void holdsNoMoreThanItsShareOfMemory() throws Exception {
		for (int page = 0; page < 200; page++) {
			byte[] noise = new byte[10_000];
			new java.util.Random(page).nextBytes(noise);
			String text = java.util.Base64.getEncoder().encodeToString(noise);
			get("/p" + page, (request, response) -> write(response, text));
		}
		long held = this.shelf.now().asMap().values().stream().mapToLong(KeptPage::weight).sum();
		assertThat(held).isBetween(500_000L, 1_000_000L);
	}

	@Test
	void makesAPageOnceForACrowd() throws Exception {
		CountDownLatch crowd = new CountDownLatch(7);
		ExecutorService readers = Executors.newFixedThreadPool(8);
		try {
			FilterAnswer slow = (request, response) -> {
				await(crowd);
				this.made.incrementAndGet();
				write(response, LONG);
			};
			java.util.List<Future<MockHttpServletResponse>> answers = new java.util.ArrayList<>();
			answers.add(readers.submit(() -> get("/a", slow)));
			for (int reader = 0; reader < 7; reader++) {
				answers.add(readers.submit(() -> {
					crowd.countDown();
					return get("/a", slow);
				}));
			}
			for (Future<MockHttpServletResponse> answer : answers) {
				assertThat(answer.get().getContentAsString()).isEqualTo(LONG);
			}
		}
		finally {
			readers.shutdownNow();
		}
		assertThat(this.made).hasValue(1);
	}

	private void assertNotKept(FilterAnswer answer) throws Exception {
		this.made.set(0);
		get("/b", answer);
		get("/b", answer);
		assertThat(this.made).hasValue(2);
	}

	private FilterAnswer page(String text) {
		return (request, response) -> {
			this.made.incrementAndGet();
			write(response, text);
		};
	}

	private static void write(HttpServletResponse response, String text) throws IOException {
		response.setContentType("text/html;charset=UTF-8");
		response.getWriter().write(text);
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static MockHttpServletRequest request(String address) {
		String[] parts = address.split("\\?", 2);
		MockHttpServletRequest request = new MockHttpServletRequest("GET", parts[0]);
		request.setQueryString((parts.length > 1) ? parts[1] : null);
		return request;
	}

	private MockHttpServletResponse get(String address, FilterAnswer answer) throws ServletException, IOException {
		return send(request(address), answer);
	}

	private MockHttpServletResponse send(MockHttpServletRequest request, FilterAnswer answer)
			throws ServletException, IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		FilterChain chain = (made, into) -> answer.write((HttpServletRequest) made, (HttpServletResponse) into);
		this.filter.doFilter(request, response, chain);
		return response;
	}

	private interface FilterAnswer {

		void write(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException;

	}

}
