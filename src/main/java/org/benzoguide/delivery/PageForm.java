package org.benzoguide.delivery;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One form of a page, as it leaves: plain, or made small in one of two ways.
 *
 * @param encoding its name in Accept-Encoding
 * @param tag its entity tag, with quotes
 * @param body the bytes
 * @param headers what goes with it, besides its length and the security headers
 * @param lines the headers and the security headers, ready to be copied out
 */
record PageForm(String encoding, String tag, byte[] body, Map<String, String> headers, HeaderLines lines) {

	static PageForm of(String encoding, String hash, byte[] body, Map<String, String> common) {
		Map<String, String> headers = new LinkedHashMap<>(common);
		String tag = '"' + hash + '"';
		if (!encoding.equals(AcceptEncoding.IDENTITY)) {
			tag = '"' + hash + '-' + encoding + '"';
			headers.put("Content-Encoding", encoding);
		}
		headers.put("ETag", tag);
		return new PageForm(encoding, tag, body, headers, HeaderLines.of(headers));
	}

	/** Headers as bytes, so that nothing is made anew for each reader. */
	record HeaderLines(byte[][] names, byte[][] values) {

		static HeaderLines of(Map<String, String> headers) {
			Map<String, String> all = new LinkedHashMap<>(SecurityHeaders.all(false));
			all.putAll(headers);
			return new HeaderLines(bytes(all.keySet()), bytes(all.values()));
		}

		private static byte[][] bytes(Iterable<String> texts) {
			List<byte[]> lines = new ArrayList<>();
			texts.forEach((text) -> lines.add(text.getBytes(StandardCharsets.ISO_8859_1)));
			return lines.toArray(byte[][]::new);
		}

	}

}
