package org.benzoguide.hostile;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Sends bytes that no client library would send.
 *
 * @param port where the site listens
 */
record Wire(int port) {

	/** Asks for a page as plainly as can be. */
	String get(String target) throws IOException {
		return send(request(target));
	}

	/** The lines of a request for a page, with headers of the caller's own. */
	static String request(String target, String... headers) {
		StringBuilder lines = new StringBuilder("GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n");
		for (String header : headers) {
			lines.append(header).append("\r\n");
		}
		return lines.append("\r\n").toString();
	}

	/** The whole answer; empty when the connection was closed without one. */
	String send(String request) throws IOException {
		return within(20_000, request);
	}

	/**
	 * The whole answer.
	 * @param patience how long nothing may come, in milliseconds
	 */
	String within(int patience, String request) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(patience);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			socket.getOutputStream().flush();
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
