package org.benzoguide.delivery;

import org.springframework.context.ApplicationContext;

/** Lets a test see at once what readers see within a minute. */
public final class KeptPages {

	private KeptPages() {
	}

	/** Forgets the pages that are kept below an address. */
	public static void forget(ApplicationContext site, String address) {
		site.getBean(PageShelf.class).now().asMap().keySet().removeIf((key) -> key.startsWith(address));
	}

}
