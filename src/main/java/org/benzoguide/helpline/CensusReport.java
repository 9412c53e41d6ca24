package org.benzoguide.helpline;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Prints the counts of the directory when an editor checks the content. */
@Component
@ConditionalOnProperty("benzo.content.check")
class CensusReport implements ApplicationRunner {

	private static final Log log = LogFactory.getLog(CensusReport.class);

	private final HelplineCensus census;

	CensusReport(HelplineCensus census) {
		this.census = census;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		log.info("Helplines by country, kind and evidence:\n" + String.join("\n", this.census.lines()));
	}

}
