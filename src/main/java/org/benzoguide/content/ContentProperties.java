package org.benzoguide.content;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the content is.
 *
 * @param dir the content folder; the folder {@code content} in the working directory, or
 * the packed copy, when not given
 */
@ConfigurationProperties("benzo.content")
record ContentProperties(@Nullable Path dir) {

	ContentReader reader() {
		return (this.dir != null) ? new ContentReader(this.dir, true) : new ContentReader(beside(), false);
	}

	private static Path beside() {
		return Path.of("content");
	}

}
