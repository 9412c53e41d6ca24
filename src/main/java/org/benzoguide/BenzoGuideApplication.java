package org.benzoguide;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the site. */
@SpringBootApplication
public class BenzoGuideApplication {

	private static final Set<String> COMMANDS = Set.of("--benzo.content.check=true",
			"--benzo.content.check-links=true");

	/**
	 * Starts the site, or only checks its content or its links when asked to.
	 * @param args {@code --key=value} options
	 */
	public static void main(String[] args) {
		SpringApplication application = new SpringApplication(BenzoGuideApplication.class);
		if (Collections.disjoint(COMMANDS, Arrays.asList(args))) {
			application.run(args);
		}
		else {
			// The content is read at start-up anyway; without a web server the program
			// then ends.
			application.setWebApplicationType(WebApplicationType.NONE);
			System.exit(SpringApplication.exit(application.run(args)));
		}
	}

}
