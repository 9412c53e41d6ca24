package org.benzoguide.content;

import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What the build made of the content, packed with the program, so that a start need not
 * render again what has not changed since.
 */
@Component
class PackedContent {

	private final boolean used;

	PackedContent(ContentProperties properties) {
		this.used = properties.packed();
	}

	/** The state of this version, if the program came packed with it. */
	Optional<BuiltContent> of(String version) {
		@Nullable URL snapshot = PackedContent.class.getResource("/content.snapshot");
		// Beside loose classes it may be older than they are; a jar is made in one go.
		if (!this.used || snapshot == null || snapshot.getProtocol().equals("file")) {
			return Optional.empty();
		}
		try (InputStreamReader in = new InputStreamReader(snapshot.openStream(), StandardCharsets.UTF_8)) {
			return ContentSnapshot.read(in, version);
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

}
