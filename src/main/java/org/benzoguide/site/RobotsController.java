package org.benzoguide.site;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells search engines that they are welcome, and where the list of pages is. */
@RestController
class RobotsController {

	private final PublicAddress address;

	RobotsController(PublicAddress address) {
		this.address = address;
	}

	@GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
	String robots() {
		return "User-agent: *\nAllow: /\n\nSitemap: " + this.address.of("/sitemap.xml") + "\n";
	}

}
