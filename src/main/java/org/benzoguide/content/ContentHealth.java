package org.benzoguide.content;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What operators are told about the content and its store: in the log once for each
 * change, and beside the probe for as long as it lasts.
 */
@Component
public class ContentHealth {

	private static final Log log = LogFactory.getLog(ContentHealth.class);

	private Instant lastGood = Instant.now();

	private @Nullable String logged;

	private @Nullable String trouble;

	private boolean storeFails;

	/** One line for each thing that is wrong; none when all is well. */
	public synchronized List<String> lines() {
		String content = (this.trouble != null) ? "content: the last good state, of "
				+ this.lastGood.truncatedTo(ChronoUnit.SECONDS) + ", is served; " + this.trouble : null;
		String store = this.storeFails ? "store: does not answer; what is in memory is served" : null;
		return Stream.of(content, store).flatMap(Stream::ofNullable).toList();
	}

	/** A new state has faults. */
	synchronized void faulty(ContentFaultyException ex) {
		int count = ex.problems().size();
		tell(ex, ((count == 1) ? "1 fault, at " : count + " faults, the first at ") + ex.problems().get(0).place());
	}

	/** The content cannot be read at all; where it lies on the disk stays in the log. */
	synchronized void unreadable(ContentUnreadableException ex) {
		tell(ex, "the content folder cannot be read");
	}

	/** A fault of ours, not of an editor. */
	synchronized void broken(RuntimeException ex) {
		if (!ex.toString().equals(this.logged)) {
			log.error("The last good state is still served: this program failed over the new one.", ex);
		}
		this.logged = ex.toString();
		this.trouble = "this program failed over the new one";
	}

	/** The content has no fault. */
	synchronized void well(BuiltContent built, boolean changed) {
		if (this.trouble != null || changed) {
			log.info("All is well with the content: " + built.files() + " files, no fault. State " + built.version()
					+ " is served.");
		}
		this.lastGood = Instant.now();
		this.logged = null;
		this.trouble = null;
	}

	/** The store answers. */
	synchronized void storeAnswers() {
		if (this.storeFails) {
			log.info("The store answers again.");
		}
		this.storeFails = false;
	}

	/** The store does not answer. */
	synchronized void storeFails(RuntimeException ex) {
		if (!this.storeFails) {
			log.error("The store does not answer; what is in memory is served. " + ex.getMessage());
		}
		this.storeFails = true;
	}

	private void tell(RuntimeException ex, String summary) {
		String message = String.valueOf(ex.getMessage());
		if (!message.equals(this.logged)) {
			log.error("The last good state is still served. " + message);
		}
		this.logged = message;
		this.trouble = summary;
	}

}
