package org.benzoguide.content;

import java.util.List;

import org.springframework.stereotype.Component;

/** Builds a whole state of the content in memory, beside the one that is served. */
@Component
class ContentBuilder {

	private final List<ContentLoader> loaders;

	ContentBuilder(List<ContentLoader> loaders) {
		this.loaders = loaders;
	}

	/**
	 * Reads every file and lets every loader read it.
	 * @throws ContentFaultyException with every fault, if there is one
	 */
	BuiltContent build(ContentReader reader) {
		ContentImport content = reader.read();
		this.loaders.forEach((loader) -> loader.load(content));
		return new BuiltContent(content.version(), content.size(), content.finish());
	}

}
