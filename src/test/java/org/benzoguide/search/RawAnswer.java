package org.benzoguide.search;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What comes back when the address is sent as it is: a well-behaved client would refuse
 * what a hostile one may send.
 *
 * @param status the code
 * @param head the lines before the body
 * @param body everything else
 */
record RawAnswer(int status, List<String> head, String body) {

	static RawAnswer get(int port, String path) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
			socket.setSoTimeout(30_000);
			socket.getOutputStream()
				.write(("GET " + path + " HTTP/1.0\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			int end = answer.indexOf("\r\n\r\n");
			List<String> head = answer.substring(0, end).lines().toList();
			return new RawAnswer(Integer.parseInt(head.get(0).split(" ")[1]), head, answer.substring(end + 4));
		}
	}

	List<String> header(String name) {
		String start = name + ": ";
		return this.head.stream()
			.filter((line) -> line.regionMatches(true, 0, start, 0, start.length()))
			.map((line) -> line.substring(start.length()))
			.toList();
	}

}
