package org.benzoguide.content;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which state of the content pages are made from now. */
@Component
public class ContentVersion {

	/**
	 * Whoever keeps a part of the content in memory listens before, whoever keeps pages
	 * after: then no page of an old part is taken for a new one.
	 */
	public static final int ORDER = 0;

	private volatile String current = "";

	/** Names the state; the same files always give the same version. */
	public String current() {
		return this.current;
	}

	@EventListener
	@Order(ORDER)
	void follow(ContentStored stored) {
		this.current = stored.version();
	}

}
