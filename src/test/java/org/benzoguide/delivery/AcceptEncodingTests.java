package org.benzoguide.delivery;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AcceptEncodingTests {

	private static final List<String> OFFERED = List.of("br", "gzip", "identity");

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "gzip, deflate, br, zstd | br", "gzip | gzip", "GZIP | gzip", "x-gzip | gzip",
					"br;q=0.5, gzip;q=0.8 | gzip", "br;q=0, gzip;q=0.1 | gzip", "br; q=0, * | gzip", "* | br",
					"identity | identity", "identity;q=1, br;q=0.5 | identity", "identity;q=0, gzip;q=0.2 | gzip",
					"*;q=0 | identity", "deflate | identity", "gzip;q=nonsense | identity", "gzip;q=-1 | identity",
					"'' | identity", ",,;;,=, | identity", "browser, gzipped | identity" })
	void takesWhatTheReaderLikesBestAndTheSmallestAmongEquals(String header, String encoding) {
		assertThat(new AcceptEncoding(header).bestOf(OFFERED)).isEqualTo(encoding);
	}

	@Test
	void sendsThePlainFormToAReaderWhoNamesNone() {
		assertThat(new AcceptEncoding(null).bestOf(OFFERED)).isEqualTo("identity");
	}

	@Test
	void neverChoosesWhatIsNotThere() {
		assertThat(new AcceptEncoding("br, gzip;q=0.5").bestOf(List.of("gzip", "identity"))).isEqualTo("gzip");
	}

}
