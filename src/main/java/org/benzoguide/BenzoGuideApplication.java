package org.benzoguide;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ApplicationContext;

/** Starts the site. */
@SpringBootApplication
public class BenzoGuideApplication {

	private static final Set<String> CHECKS = Set.of("--benzo.content.check=true", "--benzo.content.check-links=true",
			"--benzo.providers.check=true");

	private static final List<String> WRITERS = List.of("--benzo.export=", "--benzo.content.pack=");

	/**
	 * Starts the site, or only checks its content, its links or a directory of providers,
	 * or writes a copy of it, when asked to.
	 * @param args {@code --key=value} options
	 */
	public static void main(String[] args) {
		SpringApplication application = new SpringApplication(BenzoGuideApplication.class);
		boolean checks = !Collections.disjoint(CHECKS, Arrays.asList(args));
		if (checks) {
			// The content is read at start-up anyway; without a web server the program
			// then ends.
			application.setWebApplicationType(WebApplicationType.NONE);
			application.setDefaultProperties(Map.of("benzo.content.packed", "false"));
		}
		ApplicationContext context = application.run(args);
		if (checks || Arrays.stream(args).anyMatch(BenzoGuideApplication::writes)) {
			System.exit(SpringApplication.exit(context));
		}
	}

	private static boolean writes(String arg) {
		return WRITERS.stream().anyMatch(arg::startsWith);
	}

}
