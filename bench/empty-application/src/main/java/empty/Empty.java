package empty;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** One entity, one repository, one page: what the stack itself costs. */
@SpringBootApplication
public class Empty {

	public static void main(String[] args) {
		SpringApplication.run(Empty.class, args);
	}

}
