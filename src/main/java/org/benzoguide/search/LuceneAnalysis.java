package org.benzoguide.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** How the embedded index takes English apart; the only class that knows Lucene. */
public class LuceneAnalysis implements LuceneAnalysisConfigurer {

	@Override
	public void configure(LuceneAnalysisConfigurationContext context) {
		context.analyzer(SearchPage.ENGLISH)
			.custom()
			.tokenizer("standard")
			.tokenFilter("asciiFolding")
			.tokenFilter("lowercase")
			.tokenFilter("englishPossessive")
			.tokenFilter("porterStem");
	}

}
