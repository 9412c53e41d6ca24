package org.benzoguide.links;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;

import javax.net.ssl.SSLHandshakeException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerTests {

	@Test
	void saysThatThereIsNoSuchHost() {
		IOException failure = new ConnectException();
		failure.initCause(new ConnectException().initCause(new UnresolvedAddressException()));
		assertThat(Answer.none(failure)).isEqualTo(new Answer(Verdict.NO_ANSWER, "no such host"));
	}

	@Test
	void tellsTheOtherKindsOfSilenceApart() {
		assertThat(Answer.none(new HttpConnectTimeoutException("late")).detail()).isEqualTo("took too long");
		assertThat(Answer.none(new ConnectException("no")).detail()).isEqualTo("the connection was refused");
		assertThat(Answer.none(new SSLHandshakeException("expired")).detail())
			.isEqualTo("its certificate could not be checked: expired");
		assertThat(Answer.none(new IOException("reset")).detail()).isEqualTo("the connection broke off: reset");
	}

}
