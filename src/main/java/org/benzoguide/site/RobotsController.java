package org.benzoguide.site;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Tells search engines that they are welcome, and where the list of pages is. */
@RestController
class RobotsController {

	@GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
	String robots() {
		return "User-agent: *\nAllow: /\n\nSitemap: "
				+ ServletUriComponentsBuilder.fromCurrentContextPath().path("/sitemap.xml").toUriString() + "\n";
	}

}
