package org.benzoguide.links;

import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** Asks all links: a host's own one after the other, a few hosts at once. */
class LinkRound {

	private static final int HOSTS_AT_ONCE = 4;

	private final LinkAsker asker;

	private final Queue<Finding> findings = new ConcurrentLinkedQueue<>();

	LinkRound(LinkAsker asker) {
		this.asker = asker;
	}

	/** What was found so far; may be asked while the round is still going on. */
	List<Finding> findings() {
		return List.copyOf(this.findings);
	}

	void ask(List<Link> links, Runnable afterEach) throws InterruptedException, ExecutionException {
		ExecutorService workers = Executors.newFixedThreadPool(HOSTS_AT_ONCE);
		try {
			for (Future<Void> host : workers.invokeAll(hosts(links, afterEach))) {
				host.get();
			}
		}
		finally {
			workers.shutdownNow();
		}
	}

	/** The host with the most links comes first, because it takes longest. */
	private List<Callable<Void>> hosts(List<Link> links, Runnable afterEach) {
		return links.stream()
			.collect(Collectors.groupingBy(Link::host))
			.values()
			.stream()
			.sorted(Comparator.comparing((List<Link> host) -> host.size()).reversed())
			.map((host) -> host(host, afterEach))
			.toList();
	}

	private Callable<Void> host(List<Link> links, Runnable afterEach) {
		return () -> {
			for (Link link : links) {
				this.findings.add(new Finding(link, this.asker.ask(link.address())));
				afterEach.run();
			}
			return null;
		};
	}

}
