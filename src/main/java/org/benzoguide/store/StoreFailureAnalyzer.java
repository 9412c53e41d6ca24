package org.benzoguide.store;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in an operator's words that the store kept the site from starting. */
class StoreFailureAnalyzer extends AbstractFailureAnalyzer<StoreUnreachableException> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, StoreUnreachableException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Start the database, or mend spring.datasource.url, .username and .password. A damaged H2 file may be"
						+ " deleted: it is made again at each start.",
				cause);
	}

}
