package org.benzoguide.content;

import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the content is.
 *
 * @param dir the content folder; the folder {@code content} in the working directory, or
 * the packed copy, when not given
 * @param packed whether what the build made of the same files may be used instead of
 * reading them again
 */
@ConfigurationProperties("benzo.content")
record ContentProperties(@Nullable Path dir, @DefaultValue("true") boolean packed) {

	ContentReader reader() {
		return (this.dir != null) ? new ContentReader(this.dir, true) : new ContentReader(beside(), false);
	}

	/** The folder the content is read from; none for the packed copy. */
	@Nullable Path folder() {
		return (this.dir == null && Files.isDirectory(beside())) ? beside() : this.dir;
	}

	private static Path beside() {
		return Path.of("content");
	}

}
