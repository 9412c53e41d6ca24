package org.benzoguide.hostile;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests that cannot be read, or ask for too much: a clear page, and no line in the
 * log.
 */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RefusedRequestTests {

	@LocalServerPort
	private int port;

	@Test
	void refusesALargeBodyWithAClearPage() throws IOException {
		String answer = send("POST /articles HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 20000\r\n\r\n"
				+ "a".repeat(20_000));
		assertThat(answer).startsWith("HTTP/1.1 413 ").contains("Content-Security-Policy", "Get help now");
	}

	@Test
	void refusesAContradictoryLength() throws IOException {
		String answer = send("POST /articles HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 5\r\n"
				+ "Content-Length: 6\r\n\r\nhello!");
		assertThat(answer).startsWith("HTTP/1.1 400 ").contains("Content-Security-Policy", "Get help now");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /articles HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip",
			"GET /articles HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked, chunked",
			"GET /articles HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6",
			"GET /articles HTTP/1.1\r\nHost: x\r\nContent-Length: -5", "GET /articles HTTP/1.1\r\nHost: x\r\nExpect: a",
			"GET /articles HTTP/1.1\r\nHost: x\r\nHost: y", "GET /articles HTTP/1.1\r\nHost: x:y",
			"GET /articles HTTP/1.1\r\nA: b", "GET /articles HTTP/9\r\nHost: x", "GET /articles HTTP/2.0\r\nHost: x",
			"CONNECT /articles HTTP/1.1\r\nHost: x", "GET http://[/articles HTTP/1.1\r\nHost: x" })
	void sendsNoKeptPageWithARefusal(String request) throws IOException {
		get("/articles");
		assertThat(get("/articles")).contains("max-age=60, public");
		assertThat(send(request + "\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 4")
			.contains("Content-Security-Policy", "Get help now", "no-store")
			.doesNotContain("max-age", "ETag", "articles/danger-signs");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Transfer-Encoding: chunked\r\n\r\n5\r\na=b&c\r\nzz\r\n",
			"Transfer-Encoding: chunked\r\nContent-Length: 42\r\n\r\na=b", "Content-Length: 3\r\n\r\n%zz",
			"Content-Length: 4\r\n\r\na=%f" })
	void refusesABodyThatIsGarbledAndLogsNothing(String request, CapturedOutput output) throws IOException {
		int before = output.length();
		String start = "POST /start/signs HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
				+ "Content-Type: application/x-www-form-urlencoded\r\n";
		String answer = send(start + request);
		assertThat(answer).startsWith("HTTP/1.1 400 ");
		assertThat(output.getAll().substring(before)).doesNotContain("ERROR", "WARN", "\tat ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "*/*", "*;q=0", "text/*" })
	void refusesATypeThatCouldBeAnyAndLogsNothing(String type, CapturedOutput output) throws IOException {
		int before = output.length();
		String answer = send(Wire.request("/%01", "Content-Type: " + type));
		assertThat(answer).startsWith("HTTP/1.1 400 ").contains("Content-Security-Policy", "Get help now");
		assertThat(output.getAll().substring(before)).doesNotContain("ERROR", "WARN", "\tat ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "A: b", "Content-Length: 5", "Transfer-Encoding: chunked" })
	void refusesHeadersThatAreTooLargeAndLogsNothing(String header, CapturedOutput output) throws IOException {
		int before = output.length();
		for (int length = 16_000; length < 16_800; length += 50) {
			String answer = send("POST /articles HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + header + "\r\nC: "
					+ "d".repeat(length) + "\r\n\r\n");
			assertThat(answer).as(length + " bytes").startsWith("HTTP/1.1 4");
		}
		assertThat(output.getAll().substring(before)).doesNotContain("ERROR", "WARN", "\tat ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /articles HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5;",
			"GET /nope HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5;",
			"GET /articles HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\na:",
			"GET /articles HTTP/1.1\r\nHost: x\r\nContent-Length: 9000\r\n\r\n" })
	void waitsForNoBodyThatNobodyReads(String request) throws Exception {
		get("/articles");
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream().write(request.getBytes());
			assertThat(isHungUp(socket)).isTrue();
		}
	}

	/** Whether the other side closes while a byte comes every half second. */
	private static boolean isHungUp(Socket socket) throws Exception {
		socket.setSoTimeout(500);
		for (int drip = 0; drip < 40; drip++) {
			try {
				socket.getOutputStream().write('a');
				socket.getInputStream().readAllBytes();
				return true;
			}
			catch (SocketTimeoutException ex) {
				// It is still open.
			}
			catch (SocketException ex) {
				return true;
			}
		}
		return false;
	}

	private String get(String path) throws IOException {
		return new Wire(this.port).get(path);
	}

	private String send(String request) throws IOException {
		return new Wire(this.port).send(request);
	}

}
