package org.benzoguide.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.mock.env.MockEnvironment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** The same mapping and the same questions on a cluster, by configuration alone. */
class PortabilityTests {

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("org.benzoguide");

	@TempDir
	private Path schema;

	@Test
	void oneClassKnowsLuceneAndOneKnowsTheCluster() {
		noClasses().that()
			.doNotHaveSimpleName("LuceneAnalysis")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.apache.lucene..", "org.hibernate.search.backend.lucene..")
			.check(CLASSES);
		noClasses().that()
			.doNotHaveSimpleName("ClusterAnalysis")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.elasticsearch..", "org.hibernate.search.backend.elasticsearch..")
			.check(CLASSES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "opensearch:2.19", "elastic:8.18" })
	void saysToAClusterWhatItSaysToLucene(String version) throws Exception {
		try (SearchIndex index = SearchIndex.open(IndexSettings.of(cluster(version)));
				SearchSession session = index.reading()) {
			session.schemaManager().exportExpectedSchema(this.schema);
			assertThat(exported()).contains("guide-english", "possessive_english", "porter_stem", "asciifolding",
					"\"passages\"");
			assertThat(SearchIndex.query(session, "now", "klonopin").queryString()).contains("klonopin", "\"passages",
					"\"version\"");
		}
	}

	@Test
	void givesTheOperatorsSettingsOnAndNothingWorseThanADefault() {
		Map<String, String> settings = IndexSettings
			.of(new MockEnvironment().withProperty("hibernate.search.backend.hosts", "a:9200,b:9200")
				.withProperty("hibernate.search.backend.type", "elasticsearch")
				.withProperty("hibernate.search.backend.analysis.configurer", "class:their.Own"));
		assertThat(settings).containsEntry("hibernate.search.backend.hosts", "a:9200,b:9200")
			.containsEntry("hibernate.search.backend.analysis.configurer", "class:their.Own");
	}

	@Test
	void takesASecretFromTheEnvironmentToo() {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources()
			.addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment",
					Map.of("HIBERNATE_SEARCH_BACKEND_PASSWORD", "secret")));
		assertThat(IndexSettings.of(environment)).containsEntry("hibernate.search.backend.password", "secret");
	}

	private static MockEnvironment cluster(String version) {
		return new MockEnvironment().withProperty("hibernate.search.backend.type", "elasticsearch")
			.withProperty("hibernate.search.backend.version", version)
			.withProperty("hibernate.search.backend.version_check.enabled", "false")
			.withProperty("hibernate.search.schema_management.strategy", "none");
	}

	private String exported() throws Exception {
		try (Stream<Path> files = Files.walk(this.schema)) {
			return files.filter(Files::isRegularFile).map(PortabilityTests::read).collect(Collectors.joining());
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (java.io.IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
