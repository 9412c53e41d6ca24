package org.benzoguide.site;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.benzoguide.content.ContentHealth;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers whoever watches over the program: is it alive, and may readers be sent to it.
 */
@RestController
class ProbeController {

	private final ApplicationAvailability availability;

	private final ContentHealth health;

	ProbeController(ApplicationAvailability availability, ContentHealth health) {
		this.availability = availability;
		this.health = health;
	}

	@GetMapping(path = "/livez", produces = MediaType.TEXT_PLAIN_VALUE)
	ResponseEntity<String> live() {
		return answer(this.availability.getLivenessState() == LivenessState.CORRECT, List.of());
	}

	/**
	 * Ready, too, with a fault in new content or a store that fails: what is in memory
	 * serves readers. The lines below say so to operators.
	 */
	@GetMapping(path = "/readyz", produces = MediaType.TEXT_PLAIN_VALUE)
	ResponseEntity<String> ready() {
		return answer(this.availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC, this.health.lines());
	}

	private static ResponseEntity<String> answer(boolean up, List<String> details) {
		return ResponseEntity.status(up ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
			.cacheControl(CacheControl.noStore())
			.body(Stream.concat(Stream.of(up ? "up" : "down"), details.stream()).collect(Collectors.joining("\n")));
	}

}
