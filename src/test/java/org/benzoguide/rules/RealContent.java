package org.benzoguide.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.benzoguide.content.ContentFile;
import org.benzoguide.content.ContentImport;

/** The content of this checkout, and with it the interface words. */
final class RealContent {

	private static final Path FOLDER = Path.of("content");

	private RealContent() {
	}

	static ContentImport read() throws IOException {
		List<ContentFile> files = new ArrayList<>();
		try (Stream<Path> paths = Files.walk(FOLDER)) {
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				files.add(file(FOLDER.relativize(path).toString().replace('\\', '/')));
			}
		}
		files.add(file(Document.INTERFACE));
		return new ContentImport(files);
	}

	private static ContentFile file(String path) throws IOException {
		return new ContentFile(path, Files.readString(FOLDER.resolve(path)));
	}

}
