package org.benzoguide.content;

import java.util.List;

import org.springframework.stereotype.Component;

/** Builds a whole state of the content in memory, beside the one that is served. */
@Component
class ContentBuilder {

	private final List<ContentLoader> loaders;

	private final PackedContent packed;

	ContentBuilder(List<ContentLoader> loaders, PackedContent packed) {
		this.loaders = loaders;
		this.packed = packed;
	}

	/**
	 * Reads every file, and lets every loader read it unless the build has already done
	 * so.
	 * @throws ContentFaultyException with every fault, if there is one
	 */
	BuiltContent build(ContentReader reader) {
		ContentImport content = reader.read();
		// A file that could not be taken in is part of no version.
		return content.hasProblems() ? load(content) : this.packed.of(content.version()).orElseGet(() -> load(content));
	}

	private BuiltContent load(ContentImport content) {
		this.loaders.forEach((loader) -> loader.load(content));
		return new BuiltContent(content.version(), content.size(), content.finish());
	}

}
