package org.benzoguide.site;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** How the full addresses begin that search engines ask for. */
@Component
@EnableConfigurationProperties(SiteProperties.class)
class PublicAddress {

	private final @Nullable String known;

	PublicAddress(SiteProperties properties) {
		this.known = (properties.url() != null) ? properties.url().toString().replaceFirst("/$", "") : null;
	}

	/** The full address of a path: what an operator says, or what this request names. */
	String of(String path) {
		return (this.known != null) ? this.known + path
				: ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
	}

}
