package org.benzoguide.hostile;

import java.io.IOException;

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
	@ValueSource(strings = { "POST /start/signs HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\na=b&c\r\nzz\r\n",
			"POST /articles HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 42\r\n\r\na=b",
			"PATCH /articles HTTP/1.1\r\nContent-Length: 3\r\n\r\n%zz",
			"PUT / HTTP/1.1\r\nContent-Length: 4\r\n\r\na=%f" })
	void refusesABodyThatIsGarbledAndLogsNothing(String request, CapturedOutput output) throws IOException {
		int before = output.length();
		String answer = send(request.replaceFirst("\r\n",
				"\r\nHost: x\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n"));
		assertThat(answer).startsWith("HTTP/1.1 4");
		assertThat(output.getAll().substring(before)).doesNotContain("ERROR", "WARN", "\tat ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "*/*", "*;q=0", "text/*" })
	void refusesATypeThatCouldBeAnyAndLogsNothing(String type, CapturedOutput output) throws IOException {
		int before = output.length();
		String answer = send("GET /%01 HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: " + type + "\r\n\r\n");
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

	private String get(String path) throws IOException {
		return new Wire(this.port).get(path);
	}

	private String send(String request) throws IOException {
		return new Wire(this.port).send(request);
	}

}
