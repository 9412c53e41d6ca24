package org.benzoguide.delivery;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.benzoguide.content.ContentVersion;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Has a page made that is not in memory, and keeps it if it may be kept. Stands last, so
 * that it can have a page made a second time.
 */
class PageCacheFilter extends OncePerRequestFilter {

	private static final int ATTEMPTS = 3;

	private final PageShelf shelf;

	private final PageFlights flights = new PageFlights();

	private final PageKeeper keeper;

	private final Supplier<PageCatalogue> catalogue;

	private final ContentVersion version;

	PageCacheFilter(PageShelf shelf, PageKeeper keeper, Supplier<PageCatalogue> catalogue, ContentVersion version) {
		this.shelf = shelf;
		this.keeper = keeper;
		this.catalogue = catalogue;
		this.version = version;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<AskedPage> asked = AskedPage.of(request, this.catalogue.get());
		if (asked.isEmpty()) {
			chain.doFilter(request, response);
			return;
		}
		@Nullable KeptPage page = this.shelf.fresh(asked.get().key());
		if (page != null) {
			ServletDelivery.send(page, request, response);
		}
		else {
			make(new Making(asked.get(), request, response, chain));
		}
	}

	private void make(Making making) throws ServletException, IOException {
		String key = making.asked().key();
		@Nullable CompletableFuture<Optional<KeptPage>> others = making.asked().isChosen() ? null : this.flights.join(key);
		Optional<KeptPage> page = Optional.empty();
		if (others != null) {
			page = PageFlights.await(others);
			if (page.isEmpty()) {
				page = attempt(making);
			}
		}
		else {
			try {
				page = attempt(making);
			}
			finally {
				if (!making.asked().isChosen()) {
					this.flights.land(key, page);
				}
			}
		}
		if (page.isPresent()) {
			ServletDelivery.send(page.get(), making.request(), making.response());
		}
	}

	/**
	 * Makes the page anew as long as the content changes under it.
	 * @return the page, or nothing if it was sent already because it is not to be kept
	 */
	private Optional<KeptPage> attempt(Making making) throws ServletException, IOException {
		Optional<KeptPage> page = Optional.empty();
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			Cache<String, KeptPage> place = this.shelf.now();
			String before = this.version.current();
			page = once(making);
			if (page.isEmpty()) {
				break;
			}
			if (before.equals(this.version.current())) {
				place.put(making.asked().key(), page.get());
				break;
			}
			making.response().reset();
		}
		return page;
	}

	private Optional<KeptPage> once(Making making) throws ServletException, IOException {
		NeutralRequest neutral = new NeutralRequest(making.request(), making.asked());
		PageRecorder recorder = new PageRecorder(making.response());
		Optional<KeptPage> last = Optional.ofNullable(this.shelf.any(making.asked().key()));
		try {
			making.chain().doFilter(neutral, recorder);
		}
		catch (ServletException | IOException | RuntimeException ex) {
			// Numbers a little old help more than no numbers.
			if (last.isPresent() && !making.response().isCommitted()) {
				return last;
			}
			throw ex;
		}
		if (recorder.isFailed() && last.isPresent()) {
			return last;
		}
		Optional<KeptPage> page = this.keeper.keep(making.asked(), neutral, recorder);
		if (page.isEmpty()) {
			passOn(making, recorder);
		}
		return page;
	}

	private static void passOn(Making making, PageRecorder recorder) throws IOException {
		if (!recorder.isCommitted() && !recorder.containsHeader(HttpHeaders.CACHE_CONTROL)) {
			recorder.setHeader(HttpHeaders.CACHE_CONTROL, PageKeeper.policyFor(making.asked(), recorder.outcome()));
		}
		recorder.passOn();
	}

	private record Making(AskedPage asked, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) {
	}

}
