package org.benzoguide.site;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator says about the site.
 *
 * @param url the address readers know it by, where something in front ends TLS; what a
 * request names if left out
 * @param leave how long the probe refuses before the port closes
 * @param security where to report a hole
 */
@ConfigurationProperties("benzo")
record SiteProperties(@Nullable URI url, @DefaultValue("0s") Duration leave, @DefaultValue Security security) {

	private static final Pattern ORIGIN = Pattern.compile("https?://[^/?#@]+/?");

	SiteProperties {
		if (url != null && !ORIGIN.matcher(url.toString()).matches()) {
			throw new IllegalArgumentException(
					"benzo.url must be where the site begins, such as https://example.org, but is \"" + url + "\".");
		}
	}

	/**
	 * Where to report a hole.
	 *
	 * @param contact an address of the web, of mail or of a telephone
	 */
	record Security(@Nullable URI contact) {

		private static final Set<String> SCHEMES = Set.of("https", "mailto", "tel");

		Security {
			if (contact != null && (contact.getScheme() == null || !SCHEMES.contains(contact.getScheme()))) {
				throw new IllegalArgumentException(
						"benzo.security.contact must begin with https:, mailto: or tel:, but is \"" + contact + "\".");
			}
		}
	}

}
