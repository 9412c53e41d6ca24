package org.benzoguide.site;

import java.net.URI;
import java.time.Duration;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator says about the site.
 *
 * @param leave how long the probe refuses before the port closes
 * @param security where to report a hole
 */
@ConfigurationProperties("benzo")
record SiteProperties(@DefaultValue("0s") Duration leave, @DefaultValue Security security) {

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
