package org.benzoguide;

import java.util.Arrays;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the site. */
@SpringBootApplication
public class BenzoGuideApplication {

	/**
	 * Starts the site, or only checks its content when asked to.
	 * @param args {@code --key=value} options
	 */
	public static void main(String[] args) {
		SpringApplication application = new SpringApplication(BenzoGuideApplication.class);
		if (Arrays.asList(args).contains("--benzo.content.check=true")) {
			// The content is read at start-up anyway; without a web server the program
			// then ends.
			application.setWebApplicationType(WebApplicationType.NONE);
		}
		application.run(args);
	}

}
