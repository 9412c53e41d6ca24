package org.benzoguide.site;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Says where to report a hole (RFC 9116), once the operator has named such a place. */
@RestController
@EnableConfigurationProperties(SiteProperties.class)
class SecurityContactController {

	/** Under the year that RFC 9116 advises. */
	private static final Duration VALID = Duration.ofDays(300);

	private final @Nullable URI contact;

	private final Instant expires;

	SecurityContactController(SiteProperties properties, InstantSource clock) {
		this.contact = properties.security().contact();
		this.expires = clock.instant().plus(VALID).truncatedTo(ChronoUnit.SECONDS);
	}

	@GetMapping(path = "/.well-known/security.txt", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
	String contact() {
		if (this.contact == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return "Contact: " + this.contact + "\nExpires: " + this.expires + "\nPreferred-Languages: en\n";
	}

}
