package org.benzoguide.delivery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Ticker;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * Decides whether a page just made may be kept for others: only if nothing speaks against
 * it.
 */
class PageKeeper {

	private static final Set<String> NOT_KEPT = Set.of("cache-control", "vary", "content-length", "content-type",
			"date", "last-modified", "accept-ranges", "connection", "keep-alive");

	private static final Set<String> KNOWN_VARY = Set.of("accept-encoding", "accept-language");

	private final Ticker clock;

	PageKeeper(Ticker clock) {
		this.clock = clock;
	}

	Optional<KeptPage> keep(AskedPage asked, NeutralRequest request, PageRecorder made) {
		byte @Nullable [] body = made.page();
		CachePolicy policy = CachePolicy.of(made.getHeader(HttpHeaders.CACHE_CONTROL));
		String type = made.getContentType();
		if (body == null || type == null || isPersonal(asked, policy) || request.isHostRead()
				|| hasOddHeaders(made, asked)) {
			return Optional.empty();
		}
		Map<String, String> headers = new LinkedHashMap<>();
		headers.put(HttpHeaders.CONTENT_TYPE, type);
		headers.put(HttpHeaders.CACHE_CONTROL, policy.outgoing(asked.path()));
		String vary = vary(asked, type);
		if (!vary.isEmpty()) {
			headers.put(HttpHeaders.VARY, vary);
		}
		made.getHeaderNames().forEach((name) -> {
			if (!NOT_KEPT.contains(name.toLowerCase(Locale.ROOT)) && !SecurityHeaders.all(true).containsKey(name)) {
				headers.put(name, String.join(", ", made.getHeaders(name)));
			}
		});
		return Optional.of(KeptPage.of(body, type, headers, Lifetime.beginning(this.clock, policy.lifetime())));
	}

	/** What is said of a page that is not kept, if its controller says nothing. */
	static String policyFor(AskedPage asked, int status) {
		if (status >= 400) {
			return CachePolicy.NEVER;
		}
		return (asked.isChosen() || status != 200) ? CachePolicy.PRIVATE : CachePolicy.SHARED;
	}

	/**
	 * A page made from a reader's choice is kept only where its controller calls it
	 * public.
	 */
	private static boolean isPersonal(AskedPage asked, CachePolicy policy) {
		return policy.forbidsKeeping() || (asked.isChosen() && !policy.isPublic());
	}

	private static boolean hasOddHeaders(PageRecorder made, AskedPage asked) {
		return made.containsHeader(HttpHeaders.SET_COOKIE) || made.containsHeader(HttpHeaders.CONTENT_ENCODING)
				|| !made.getHeaders(HttpHeaders.VARY)
					.stream()
					.flatMap((line) -> List.of(line.split(",")).stream())
					.map((name) -> name.strip().toLowerCase(Locale.ROOT))
					.allMatch((name) -> KNOWN_VARY.contains(name)
							&& (asked.dependencies().byCountry() || !name.equals("accept-language")));
	}

	private static String vary(AskedPage asked, String type) {
		String encoding = KeptPage.isText(type) ? HttpHeaders.ACCEPT_ENCODING : "";
		if (!asked.dependencies().byCountry()) {
			return encoding;
		}
		return encoding.isEmpty() ? HttpHeaders.ACCEPT_LANGUAGE : encoding + ", " + HttpHeaders.ACCEPT_LANGUAGE;
	}

}
