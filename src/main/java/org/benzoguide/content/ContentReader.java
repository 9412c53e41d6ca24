package org.benzoguide.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
		ContentText text = new ContentText();
		if (Files.isDirectory(this.folder)) {
			readFolder(text);
		}
		else {
			readPacked(text);
		}
		return text.content();
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

	private void readFolder(ContentText text) {
		try (Stream<Path> paths = files(this.folder)) {
			Path root = this.folder.toRealPath();
			for (Path path : paths.toList()) {
				try (InputStream in = Files.newInputStream(path)) {
					text.add(root.relativize(path).toString().replace('\\', '/'), in);
				}
			}
		}
		catch (IOException | UncheckedIOException ex) {
			throw new ContentUnreadableException("The content folder " + this.folder + " cannot be read: "
					+ ex.getMessage() + ". Check that it and its files may be opened by this user.");
		}
	}

	private void readPacked(ContentText text) {
		if (this.required) {
			throw new ContentUnreadableException("There is no content folder at " + this.folder
					+ ". Mend --benzo.content.dir, or leave it out to use the content packed with the program.");
		}
		try {
			// The thread that reads may be one that does not know the jar's own class
			// loader.
			ClassLoader program = ContentReader.class.getClassLoader();
			for (Resource resource : new PathMatchingResourcePatternResolver(program).getResources(PACKED)) {
				if (resource.isReadable() && resource.getFilename() != null && resource.getFilename().contains(".")) {
					addPacked(resource, text);
				}
			}
		}
		catch (IOException ex) {
			throw new ContentUnreadableException("The content packed with the program cannot be read. Build it again.");
		}
	}

	private static void addPacked(Resource resource, ContentText text) throws IOException {
		String url = resource.getURL().toString();
		try (InputStream in = resource.getInputStream()) {
			text.add(url.substring(url.lastIndexOf("/content/") + "/content/".length()), in);
		}
	}

}
