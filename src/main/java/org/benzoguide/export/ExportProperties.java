package org.benzoguide.export;

import java.net.URI;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How a copy is made.
 *
 * @param export the folder to write it into: new, or empty
 * @param exportUrl where the copy will stand, for the files that must name it (sitemap,
 * robots); left out when it will stand nowhere, or nobody knows yet
 */
@ConfigurationProperties("benzo")
record ExportProperties(Path export, @Nullable URI exportUrl) {

	/** The address without a slash at its end; null when it is not known. */
	@Nullable String origin() {
		if (this.exportUrl == null) {
			return null;
		}
		if (this.exportUrl.getHost() == null || !String.valueOf(this.exportUrl.getScheme()).startsWith("http")) {
			throw new ExportFailedException("\"" + this.exportUrl
					+ "\" is not a web address. Write --benzo.export-url=https://… or leave it out.");
		}
		return this.exportUrl.toString().replaceFirst("/+$", "");
	}

}
