package org.benzoguide.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.Entity;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.hibernate.SpringImplicitNamingStrategy;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the migrations to the entities, on a real PostgreSQL. */
class MigrationTests {

	@TempDir
	private Path folder;

	@Test
	void makeEveryTableAndColumnOfTheEntities() throws Exception {
		Path missing = this.folder.resolve("missing.sql");
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
			Flyway.configure().dataSource(postgres.getPostgresDatabase()).load().migrate();
			compare(postgres, missing);
		}
		assertThat(content(missing)).as("add this to a new file in src/main/resources/db/migration").isEmpty();
	}

	private static String content(Path file) throws IOException {
		return Files.exists(file) ? Files.readString(file).strip() : "";
	}

	private static void compare(EmbeddedPostgres postgres, Path missing) throws Exception {
		StandardServiceRegistry registry = new StandardServiceRegistryBuilder()
			.applySetting("hibernate.connection.datasource", postgres.getPostgresDatabase())
			.applySetting("hibernate.type.json_format_mapper",
					"org.hibernate.type.format.jackson.Jackson3JsonFormatMapper")
			.applySetting("jakarta.persistence.schema-generation.scripts.action", "update")
			.applySetting("jakarta.persistence.schema-generation.scripts.create-target", missing.toString())
			.applySetting("hibernate.hbm2ddl.delimiter", ";")
			.build();
		MetadataSources sources = new MetadataSources(registry);
		entities().forEach(sources::addAnnotatedClass);
		Metadata metadata = sources.getMetadataBuilder()
			.applyPhysicalNamingStrategy(new PhysicalNamingStrategySnakeCaseImpl())
			.applyImplicitNamingStrategy(new SpringImplicitNamingStrategy())
			.build();
		Map<String, Object> settings = registry.requireService(ConfigurationService.class).getSettings();
		SchemaManagementToolCoordinator.process(metadata, registry, settings, (action) -> {
		});
	}

	private static List<Class<?>> entities() throws ClassNotFoundException {
		ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
		scan.addIncludeFilter(new AnnotationTypeFilter(Entity.class));
		List<Class<?>> entities = new ArrayList<>();
		for (var found : scan.findCandidateComponents("org.benzoguide")) {
			entities.add(Class.forName(found.getBeanClassName()));
		}
		return entities;
	}

}
