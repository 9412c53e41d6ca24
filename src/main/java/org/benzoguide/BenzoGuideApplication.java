package org.benzoguide;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the site. */
@SpringBootApplication
public class BenzoGuideApplication {

	/**
	 * Starts the site, or only checks its content when asked to.
	 * @param args {@code --key=value} options
	 */
	public static void main(String[] args) {
		SpringApplication.run(BenzoGuideApplication.class, args);
	}

}
