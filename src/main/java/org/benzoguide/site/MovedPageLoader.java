package org.benzoguide.site;

import java.util.List;

import org.benzoguide.content.ContentFile;
import org.benzoguide.content.ContentImport;
import org.benzoguide.content.ContentLoader;
import org.benzoguide.content.Mentions;

import org.springframework.stereotype.Component;

/** Loads {@code redirects.tsv}. */
@Component
class MovedPageLoader implements ContentLoader {

	@Override
	public void load(ContentImport content) {
		content.file("redirects.tsv").ifPresent((file) -> {
			List<String> lines = file.text().lines().toList();
			for (int index = 0; index < lines.size(); index++) {
				if (!lines.get(index).isBlank()) {
					read(file, index + 1, lines.get(index).split("\t"), content);
				}
			}
		});
	}

	private void read(ContentFile file, int line, String[] addresses, ContentImport content) {
		if (addresses.length != 2 || !addresses[0].startsWith("/") || !addresses[1].startsWith("/")) {
			content.report(file.at(line), "This is not two addresses.",
					"Write the old and the new address, each from its first slash, parted by one tab.");
			return;
		}
		content.define(Mentions.PAGE, addresses[0], file.at(line));
		content.refer(Mentions.PAGE, addresses[1], file.at(line));
		content.keep(new MovedPage(addresses[0], addresses[1]));
	}

}
