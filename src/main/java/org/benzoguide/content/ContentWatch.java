package org.benzoguide.content;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Watches the content folder and the store for as long as the site runs, on a thread of
 * its own that begins when the start is over.
 */
@Component
@ConditionalOnWebApplication
class ContentWatch implements DisposableBean {

	private static final Log log = LogFactory.getLog(ContentWatch.class);

	private static final Duration FOLLOW_EVERY = Duration.ofSeconds(1);

	private static final Duration LOOK_EVERY = Duration.ofSeconds(10);

	private static final Duration SETTLE = Duration.ofMillis(300);

	private final ContentProperties properties;

	private final ContentStart start;

	private final ContentReload reload;

	private final Thread thread = new Thread(this::watch, "content-watch");

	ContentWatch(ContentProperties properties, ContentStart start, ContentReload reload) {
		this.properties = properties;
		this.start = start;
		this.reload = reload;
		this.thread.setDaemon(true);
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		if (this.thread.getState() == Thread.State.NEW) {
			this.thread.start();
		}
	}

	private void watch() {
		try {
			@Nullable Path folder = this.properties.folder();
			if (folder != null) {
				watch(folder);
			}
			while (true) {
				TimeUnit.NANOSECONDS.sleep(FOLLOW_EVERY.toNanos());
				this.reload.follow();
			}
		}
		catch (InterruptedException ex) {
			log.debug("The content is not watched any more.");
		}
	}

	private void watch(Path folder) throws InterruptedException {
		// Packed content must never slip in for a folder that has gone.
		ContentReader reader = new ContentReader(folder, true);
		try (FolderChanges changes = new FolderChanges(folder, SETTLE, LOOK_EVERY)) {
			boolean behind = !this.start.isAt(reader);
			while (true) {
				behind |= changes.await(FOLLOW_EVERY);
				behind = behind && !this.reload.take(reader);
				this.reload.follow();
			}
		}
	}

	@Override
	public void destroy() {
		this.reload.end();
		this.thread.interrupt();
	}

}
