package org.benzoguide.site;

import java.net.URI;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PublicAddressTests {

	@ParameterizedTest
	@ValueSource(strings = { "https://guide.example", "https://guide.example/" })
	void isWhatAnOperatorSays(URI url) {
		assertThat(new PublicAddress(properties(url)).of("/sitemap.xml"))
			.isEqualTo("https://guide.example/sitemap.xml");
	}

	@ParameterizedTest
	@ValueSource(strings = { "guide.example", "https:guide.example", "https://guide.example/en", "ftp://guide.example",
			"https://someone@guide.example", "https://guide.example?a=b", "/" })
	void isNothingElse(URI url) {
		assertThatIllegalArgumentException().isThrownBy(() -> properties(url))
			.withMessageContaining("such as https://example.org");
	}

	@Test
	void letsTheRobotsKnow() {
		RobotsController robots = new RobotsController(
				new PublicAddress(properties(URI.create("https://guide.example"))));
		assertThat(robots.robots()).endsWith("Sitemap: https://guide.example/sitemap.xml\n");
	}

	private static SiteProperties properties(URI url) {
		return new SiteProperties(url, Duration.ZERO, new SiteProperties.Security(null));
	}

}
