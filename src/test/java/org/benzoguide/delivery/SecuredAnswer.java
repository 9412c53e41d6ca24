package org.benzoguide.delivery;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** What every answer says to a browser, word for word. */
public final class SecuredAnswer {

	private static final Map<String, String> HEADERS = Map.ofEntries(
			Map.entry("Content-Security-Policy",
					"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
							+ " form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none';"
							+ " require-trusted-types-for 'script'; trusted-types 'none'"),
			Map.entry("Referrer-Policy", "no-referrer"), Map.entry("X-Content-Type-Options", "nosniff"),
			Map.entry("X-Frame-Options", "DENY"), Map.entry("Cross-Origin-Opener-Policy", "same-origin"),
			Map.entry("Cross-Origin-Resource-Policy", "same-origin"),
			Map.entry("Cross-Origin-Embedder-Policy", "require-corp"),
			Map.entry("X-Permitted-Cross-Domain-Policies", "none"), Map.entry("Origin-Agent-Cluster", "?1"),
			Map.entry("X-DNS-Prefetch-Control", "off"));

	private static final List<String> FORBIDDEN = List.of("camera=()", "geolocation=()", "microphone=()", "payment=()",
			"usb=()", "browsing-topics=()");

	private SecuredAnswer() {
	}

	/** Holds an error to that no browser and no proxy stores it. */
	public static void assertUnstored(HttpHeaders headers) {
		assertThat(headers.allValues("Cache-Control")).singleElement().asString().matches("(private, )?no-store");
	}

	/** Holds the headers of an answer that came without encryption to that. */
	public static void assertSecured(HttpHeaders headers) {
		HEADERS.forEach((name, value) -> assertThat(headers.allValues(name)).as(name).containsExactly(value));
		List<String> features = headers.allValues("Permissions-Policy");
		assertThat(features).hasSize(1);
		assertThat(features.get(0).split(", ")).contains(FORBIDDEN.toArray(String[]::new))
			.allMatch((feature) -> feature.endsWith("=()"));
		assertThat(headers.map()).doesNotContainKeys("server", "x-powered-by", "set-cookie",
				"strict-transport-security");
	}

}
