package org.benzoguide.delivery;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import jakarta.servlet.FilterChain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class RequestLimitsTests {

	private static final int BODIES = 16;

	private final RequestLimits limits = new RequestLimits(Set.of());

	private final ExecutorService readers = Executors.newCachedThreadPool();

	@AfterEach
	void end() {
		this.readers.shutdownNow();
	}

	@Test
	void makesPagesForAnyNumberWhoseAnswersAreIn() throws Exception {
		CountDownLatch inside = new CountDownLatch(BODIES + 4);
		FilterChain slowPage = (request, response) -> {
			inside.countDown();
			await(inside);
		};
		List<Future<Integer>> answers = start(BODIES + 4, () -> answer(new MockHttpServletRequest(), slowPage));
		for (Future<Integer> answer : answers) {
			assertThat(answer.get(20, TimeUnit.SECONDS)).isEqualTo(200);
		}
		assertThat(inside.getCount()).isZero();
	}

	@Test
	void turnsAwayABodyWhileAsManyAreOnTheirWay() throws Exception {
		CountDownLatch sending = new CountDownLatch(BODIES);
		CountDownLatch sent = new CountDownLatch(1);
		List<Future<Integer>> answers = start(BODIES,
				() -> answer(new SlowRequest(sending, sent), (request, response) -> {
				}));
		await(sending);
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.limits.doFilter(withBody(new MockHttpServletRequest()), response, (request, sentOn) -> {
		});
		assertThat(response.getStatus()).isEqualTo(503);
		assertThat(response.getHeader("Retry-After")).isEqualTo("5");
		assertThat(response.getContentAsString()).contains("<h1>Many people are sending at this moment</h1>",
				"Get help now");
		sent.countDown();
		for (Future<Integer> answer : answers) {
			assertThat(answer.get(20, TimeUnit.SECONDS)).isEqualTo(200);
		}
		assertThat(answer(new MockHttpServletRequest(), (request, sentOn) -> {
		})).isEqualTo(200);
	}

	private List<Future<Integer>> start(int number, Callable<Integer> reader) {
		return IntStream.range(0, number).mapToObj((at) -> this.readers.submit(reader)).toList();
	}

	private int answer(MockHttpServletRequest request, FilterChain page) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.limits.doFilter(withBody(request), response, page);
		return response.getStatus();
	}

	private static MockHttpServletRequest withBody(MockHttpServletRequest request) {
		request.setMethod("POST");
		request.setContent(new byte[] { 'a' });
		return request;
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static final class SlowRequest extends MockHttpServletRequest {

		private final CountDownLatch sending;

		private final CountDownLatch sent;

		private SlowRequest(CountDownLatch sending, CountDownLatch sent) {
			this.sending = sending;
			this.sent = sent;
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			this.sending.countDown();
			await(this.sent);
			return super.getParameterMap();
		}

	}

}
