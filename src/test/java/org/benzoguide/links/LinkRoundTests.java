package org.benzoguide.links;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LinkRoundTests {

	private final LinkRound round = new LinkRound(
			new LinkAsker(Duration.ofSeconds(5), new Pace(Duration.ZERO, Clock.systemUTC())));

	private final AtomicInteger steps = new AtomicInteger();

	@Test
	void asksEachLinkOnceAndCountsIt() throws Exception {
		try (LocalSite site = new LocalSite().answers("/", 200)) {
			List<Link> links = List.of(link(site.url("/a")), link(site.url("/b")));
			this.round.ask(links, this.steps::incrementAndGet);
			assertThat(site.requests()).containsExactlyInAnyOrder("HEAD /a", "HEAD /b");
			assertThat(this.round.findings()).extracting(Finding::link).containsExactlyInAnyOrderElementsOf(links);
			assertThat(this.steps).hasValue(2);
		}
	}

	@Test
	void asksFourHostsAtOnceAndNeverTheSameHostTwice() throws Exception {
		Crowd everywhere = new Crowd();
		List<Crowd> hosts = new ArrayList<>();
		List<LocalSite> sites = new ArrayList<>();
		for (int number = 0; number < 6; number++) {
			Crowd here = new Crowd();
			hosts.add(here);
			sites.add(new LocalSite().handles("/", (exchange) -> everywhere.during(() -> here.during(this::pause))));
		}
		List<Link> links = sites.stream()
			.flatMap((site) -> List.of(link(site.url("/a")), link(site.url("/b"))).stream())
			.toList();
		this.round.ask(links, this.steps::incrementAndGet);
		sites.forEach(LocalSite::close);
		assertThat(everywhere.most).hasValue(4);
		assertThat(hosts).allSatisfy((host) -> assertThat(host.most).hasValue(1));
	}

	@Test
	void doesNotHideAFaultOfItsOwn() {
		List<Link> links = List.of(link("https://a.example/"));
		assertThatExceptionOfType(ExecutionException.class).isThrownBy(() -> new LinkRound(null).ask(links, () -> {
		}));
	}

	private int pause() {
		try {
			Thread.sleep(200);
			return 200;
		}
		catch (InterruptedException ex) {
			return 500;
		}
	}

	private static Link link(String address) {
		return new Link(address, List.of());
	}

	/** Counts how many are somewhere at once. */
	private static final class Crowd {

		private final AtomicInteger now = new AtomicInteger();

		private final AtomicInteger most = new AtomicInteger();

		int during(IntSupplier stay) {
			this.most.accumulateAndGet(this.now.incrementAndGet(), Math::max);
			try {
				return stay.getAsInt();
			}
			finally {
				this.now.decrementAndGet();
			}
		}

	}

}
