package org.benzoguide.content;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/**
 * Says in an editor's or operator's words why the content kept the site from starting.
 */
class ContentFailureAnalyzer implements FailureAnalyzer {

	@Override
	public @Nullable FailureAnalysis analyze(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof ContentFaultyException) {
				return new FailureAnalysis(String.valueOf(cause.getMessage()),
						"Mend these lines and start again. docs/content-guide.md explains every key.", cause);
			}
			if (cause instanceof ContentUnreadableException) {
				return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
			}
		}
		return null;
	}

}
