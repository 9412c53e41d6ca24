package org.benzoguide.content;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Writes the snapshot that the build packs with the program. */
@Component
@ConditionalOnProperty("benzo.content.pack")
class PackCommand implements CommandLineRunner {

	private final ContentBuilder builder;

	private final ContentProperties properties;

	private final Path target;

	PackCommand(ContentBuilder builder, ContentProperties properties, @Value("${benzo.content.pack}") Path target) {
		this.builder = builder;
		this.properties = properties;
		this.target = target;
	}

	@Override
	public void run(String... args) throws IOException {
		try (Writer out = Files.newBufferedWriter(this.target)) {
			ContentSnapshot.write(this.builder.build(this.properties.reader()), out);
		}
	}

}
