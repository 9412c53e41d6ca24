package org.benzoguide.site;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.web.server.ResponseStatusException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SecurityContactControllerTests {

	private static final Instant START = Instant.parse("2031-02-03T04:05:06.789Z");

	@Test
	void namesTheContactAndAnExpiryWithinAYear() {
		assertThat(controller(URI.create("https://example.org/report")).contact()).isEqualTo("""
				Contact: https://example.org/report
				Expires: 2031-11-30T04:05:06Z
				Preferred-Languages: en
				""");
	}

	@Test
	void isNotThereWhenNobodyIsNamed() {
		assertThatExceptionOfType(ResponseStatusException.class).isThrownBy(() -> controller(null).contact());
	}

	@ParameterizedTest
	@ValueSource(strings = { "someone", "javascript:alert(1)", "http://example.org" })
	void refusesAContactThatIsNoAddress(URI contact) {
		assertThatIllegalArgumentException().isThrownBy(() -> controller(contact))
			.withMessageContaining("benzo.security.contact must begin with");
	}

	private static SecurityContactController controller(URI contact) {
		SiteProperties properties = new SiteProperties(null, Duration.ZERO, new SiteProperties.Security(contact));
		return new SecurityContactController(properties, () -> START);
	}

}
