package org.benzoguide.provider.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;

import org.springframework.context.ApplicationContext;

/** Gives a running site a small directory of Great Britain, and takes it away again. */
public final class TestDirectory {

	private TestDirectory() {
	}

	/** Imports, as an operator would, a service in Newcastle and one in Durham. */
	public static void load(ApplicationContext site, Path folder) throws IOException {
		String service = HsdsSample.serviceFull();
		String other = service.replace("\"s1\"", "\"s2\"")
			.replace("Steady Steps", "Further Steps")
			.replace("Newcastle", "Durham")
			.replace("NE1 1AA", "DH1 1AA")
			.replace("54.97", "54.78")
			.replace("\"attributes\": [", "\"attributes\": [" + term("Outpatient") + term("Residential"));
		Path file = Files.writeString(folder.resolve("directory.json"), HsdsSample.page(service, other));
		site.getBean(ProviderImport.class).replace(List.of(file));
	}

	private static String term(String name) {
		return "{\"id\": \"%s\", \"taxonomy_term\": {\"id\": \"%s term\", \"name\": \"%s\"}}, ".formatted(name, name,
				name);
	}

	/** Empties the store of providers for the tests that share the site. */
	public static void clear(ApplicationContext site) {
		site.getBean(EntityManagerFactory.class)
			.unwrap(SessionFactory.class)
			.inStatelessTransaction((session) -> new StoreShelf(session).finish(List.of(), List.of()));
	}

}
