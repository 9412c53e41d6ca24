package org.benzoguide.search;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/**
 * How a cluster takes English apart, the same way as {@link LuceneAnalysis}; the only
 * class that knows Elasticsearch and OpenSearch.
 */
public class ClusterAnalysis implements ElasticsearchAnalysisConfigurer {

	private static final String POSSESSIVE = "guide-english-possessive";

	@Override
	public void configure(ElasticsearchAnalysisConfigurationContext context) {
		context.tokenFilter(POSSESSIVE).type("stemmer").param("language", "possessive_english");
		context.analyzer(SearchPage.ENGLISH)
			.custom()
			.tokenizer("standard")
			.tokenFilters("asciifolding", "lowercase", POSSESSIVE, "porter_stem");
	}

}
