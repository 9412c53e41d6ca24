package org.benzoguide.delivery;

import java.util.LinkedHashMap;
import java.util.Map;

/** The headers every response carries; the reason for each is in docs/decisions/0006. */
final class SecurityHeaders {

	private static final String NOTHING_INLINE_NOTHING_FOREIGN = String.join("; ", "default-src 'none'",
			"script-src 'self'", "style-src 'self'", "img-src 'self'", "connect-src 'self'", "form-action 'self'",
			"base-uri 'none'", "object-src 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'",
			"trusted-types 'none'");

	private static final String NO_FEATURE = String.join(", ", "accelerometer=()", "autoplay=()", "bluetooth=()",
			"browsing-topics=()", "camera=()", "display-capture=()", "encrypted-media=()", "fullscreen=()",
			"gamepad=()", "geolocation=()", "gyroscope=()", "hid=()", "idle-detection=()", "local-fonts=()",
			"magnetometer=()", "microphone=()", "midi=()", "payment=()", "picture-in-picture=()",
			"publickey-credentials-get=()", "screen-wake-lock=()", "serial=()", "storage-access=()", "usb=()",
			"web-share=()", "xr-spatial-tracking=()");

	private static final Map<String, String> ALWAYS = always();

	static final String ENCRYPTED_ONLY = "Strict-Transport-Security";

	static final String TWO_YEARS = "max-age=63072000; includeSubDomains; preload";

	private SecurityHeaders() {
	}

	/**
	 * The headers by name.
	 * @param encrypted whether the request came over HTTPS
	 */
	static Map<String, String> all(boolean encrypted) {
		if (!encrypted) {
			return ALWAYS;
		}
		Map<String, String> headers = new LinkedHashMap<>(ALWAYS);
		headers.put(ENCRYPTED_ONLY, TWO_YEARS);
		return headers;
	}

	private static Map<String, String> always() {
		Map<String, String> headers = new LinkedHashMap<>();
		headers.put("Content-Security-Policy", NOTHING_INLINE_NOTHING_FOREIGN);
		headers.put("Referrer-Policy", "no-referrer");
		headers.put("X-Content-Type-Options", "nosniff");
		headers.put("X-Frame-Options", "DENY");
		headers.put("Cross-Origin-Opener-Policy", "same-origin");
		headers.put("Cross-Origin-Resource-Policy", "same-origin");
		headers.put("Cross-Origin-Embedder-Policy", "require-corp");
		headers.put("Permissions-Policy", NO_FEATURE);
		headers.put("X-Permitted-Cross-Domain-Policies", "none");
		headers.put("Origin-Agent-Cluster", "?1");
		headers.put("X-DNS-Prefetch-Control", "off");
		return Map.copyOf(headers);
	}

}
