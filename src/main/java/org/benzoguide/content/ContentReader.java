package org.benzoguide.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Finds the content: a folder on disk where there is one, so that an editor sees a
 * change, else the copy packed with the program.
 */
public class ContentReader {

	private static final String PACKED = "classpath*:content/**/*";

	private final Path folder;

	private final boolean required;

	/**
	 * Reads from a folder.
	 * @param folder the content folder
	 * @param required whether to refuse to fall back to the packed copy
	 */
	public ContentReader(Path folder, boolean required) {
		this.folder = folder;
		this.required = required;
	}

	/**
	 * Reads every file.
	 * @throws ContentUnreadableException if the content cannot be found or opened at all
	 */
	public ContentImport read() {
		List<Raw> raw = Files.isDirectory(this.folder) ? readFolder() : readPacked();
		List<ContentFile> files = new ArrayList<>();
		List<String> garbled = new ArrayList<>();
		for (Raw one : raw) {
			try {
				files.add(new ContentFile(one.path(), decode(one.bytes())));
			}
			catch (CharacterCodingException ex) {
				garbled.add(one.path());
			}
		}
		ContentImport content = new ContentImport(files);
		garbled.forEach((path) -> content.report(new Place(path, 1), "This file is not UTF-8 text.",
				"Save it again with the encoding UTF-8."));
		return content;
	}

	/** The files of a content folder, which may itself be a link to another. */
	static Stream<Path> files(Path folder) throws IOException {
		Path root = folder.toRealPath();
		return Files.walk(root).filter((path) -> isContent(root.relativize(path)) && Files.isRegularFile(path));
	}

	/**
	 * Whether a path below the content folder is an editor's work, and not what an
	 * editor's program or version control keeps beside it.
	 */
	static boolean isContent(Path path) {
		for (Path part : path) {
			String name = part.toString();
			if (name.startsWith(".") || name.startsWith("#") || name.endsWith("~")) {
				return false;
			}
		}
		return true;
	}

	private List<Raw> readFolder() {
		try (Stream<Path> paths = files(this.folder)) {
			List<Raw> files = new ArrayList<>();
			Path root = this.folder.toRealPath();
			for (Path path : paths.toList()) {
				String name = root.relativize(path).toString().replace('\\', '/');
				files.add(new Raw(name, Files.readAllBytes(path)));
			}
			return files;
		}
		catch (IOException | UncheckedIOException ex) {
			throw new ContentUnreadableException("The content folder " + this.folder + " cannot be read: "
					+ ex.getMessage() + ". Check that it and its files may be opened by this user.");
		}
	}

	private List<Raw> readPacked() {
		if (this.required) {
			throw new ContentUnreadableException("There is no content folder at " + this.folder
					+ ". Mend --benzo.content.dir, or leave it out to use the content packed with the program.");
		}
		try {
			List<Raw> files = new ArrayList<>();
			for (Resource resource : new PathMatchingResourcePatternResolver().getResources(PACKED)) {
				if (resource.isReadable() && resource.getFilename() != null && resource.getFilename().contains(".")) {
					files.add(packed(resource));
				}
			}
			return files;
		}
		catch (IOException ex) {
			throw new ContentUnreadableException("The content packed with the program cannot be read. Build it again.");
		}
	}

	private static Raw packed(Resource resource) throws IOException {
		String url = resource.getURL().toString();
		try (InputStream in = resource.getInputStream()) {
			return new Raw(url.substring(url.lastIndexOf("/content/") + "/content/".length()), in.readAllBytes());
		}
	}

	private static String decode(byte[] bytes) throws CharacterCodingException {
		String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		return text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
	}

	private record Raw(String path, byte[] bytes) {
	}

}
