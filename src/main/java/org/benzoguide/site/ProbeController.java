package org.benzoguide.site;

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

	ProbeController(ApplicationAvailability availability) {
		this.availability = availability;
	}

	@GetMapping(path = "/livez", produces = MediaType.TEXT_PLAIN_VALUE)
	ResponseEntity<String> live() {
		return answer(this.availability.getLivenessState() == LivenessState.CORRECT);
	}

	@GetMapping(path = "/readyz", produces = MediaType.TEXT_PLAIN_VALUE)
	ResponseEntity<String> ready() {
		return answer(this.availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC);
	}

	private static ResponseEntity<String> answer(boolean up) {
		return ResponseEntity.status(up ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
			.cacheControl(CacheControl.noStore())
			.body(up ? "up" : "down");
	}

}
