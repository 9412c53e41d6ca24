package org.benzoguide.delivery;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A finished page in memory, in every form in which it may leave.
 *
 * @param forms the smallest first
 * @param lifetime how long it is true
 */
record KeptPage(List<PageForm> forms, Lifetime lifetime) {

	/** Below this a compressed answer is no faster. */
	private static final int TOO_SMALL = 256;

	private static final int OVERHEAD = 2048;

	private static final Set<String> TEXT = Set.of("application/json", "application/xml", "application/atom+xml",
			"application/javascript", "application/geo+json", "image/svg+xml");

	/**
	 * Makes every form of a page.
	 * @param type its content type
	 * @param headers what goes with each form
	 */
	static KeptPage of(byte[] body, String type, Map<String, String> headers, Lifetime lifetime) {
		String hash = hash(body);
		List<PageForm> forms = new ArrayList<>();
		if (isText(type) && body.length >= TOO_SMALL) {
			for (Compression compression : Compression.values()) {
				byte @Nullable [] small = compressed(compression, body);
				if (small != null && small.length < body.length) {
					forms.add(PageForm.of(compression.token(), hash, small, headers));
				}
			}
		}
		forms.add(PageForm.of(AcceptEncoding.IDENTITY, hash, body, headers));
		return new KeptPage(List.copyOf(forms), lifetime);
	}

	static boolean isText(String type) {
		String media = type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
		return media.startsWith("text/") || TEXT.contains(media);
	}

	/** The form a reader likes best. */
	PageForm form(@Nullable String acceptEncoding) {
		if (acceptEncoding == null) {
			return this.forms.get(this.forms.size() - 1);
		}
		String best = new AcceptEncoding(acceptEncoding).bestOf(this.forms.stream().map(PageForm::encoding).toList());
		return this.forms.stream().filter((form) -> form.encoding().equals(best)).findFirst().orElseThrow();
	}

	/** What it costs in memory, in bytes. */
	int weight() {
		return OVERHEAD + this.forms.stream().mapToInt((form) -> form.body().length).sum();
	}

	private static byte @Nullable [] compressed(Compression compression, byte[] body) {
		try {
			return compression.isAvailable() ? compression.compress(body) : null;
		}
		catch (IOException ex) {
			return null;
		}
	}

	private static String hash(byte[] body) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 12);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256.", ex);
		}
	}

}
