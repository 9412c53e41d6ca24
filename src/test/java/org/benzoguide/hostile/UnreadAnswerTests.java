package org.benzoguide.hostile;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Those who ask on and on and read nothing. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class UnreadAnswerTests {

	private static final int CONNECTIONS = 300;

	@LocalServerPort
	private int port;

	/** At five seconds for each, 64 at a time, a reader would wait for 20. */
	@Test
	void keepNobodyWaiting(CapturedOutput output) throws IOException {
		Wire wire = new Wire(this.port);
		wire.get("/articles/danger-signs");
		int before = output.length();
		List<Socket> unread = new ArrayList<>();
		try {
			for (int number = 0; number < CONNECTIONS; number++) {
				unread.add(ask(number % 100 > 0 ? "/articles/danger-signs" : "/nope"));
			}
			for (int reader = 0; reader < 5; reader++) {
				assertThat(wire.within(10_000, Wire.request("/helplines/gb"))).startsWith("HTTP/1.1 200 ");
			}
		}
		finally {
			for (Socket socket : unread) {
				socket.close();
			}
		}
		assertThat(output.getAll().substring(before)).doesNotContain("ERROR", "WARN", "\tat ");
	}

	private Socket ask(String path) throws IOException {
		Socket socket = new Socket();
		socket.setReceiveBufferSize(4096);
		socket.connect(new InetSocketAddress("localhost", this.port));
		String request = "GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n";
		socket.getOutputStream().write(request.repeat(200).getBytes());
		return socket;
	}

}
