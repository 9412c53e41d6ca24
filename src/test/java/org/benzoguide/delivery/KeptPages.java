package org.benzoguide.delivery;

import org.benzoguide.content.ContentStored;

import org.springframework.context.ApplicationContext;

/** Lets a test see at once what readers see within a minute. */
public final class KeptPages {

	private KeptPages() {
	}

	/** Forgets every page that is kept. */
	public static void clear(ApplicationContext site) {
		site.getBean(PageShelf.class).clear(new ContentStored("test"));
	}

}
