package org.benzoguide.provider.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Puts the import together, only when it is asked for. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

	private static final String PATHS = "benzo.providers";

	@Bean
	@ConditionalOnProperty(PATHS)
	@ConditionalOnBooleanProperty(name = "benzo.providers.check", havingValue = false, matchIfMissing = true)
	ImportAtStart importAtStart(ProviderImport providers, Environment environment) {
		return new ImportAtStart(providers, paths(environment));
	}

	@Bean
	@ConditionalOnBooleanProperty("benzo.providers.check")
	ImportCheck importCheck(ProviderImport providers, Environment environment) {
		return new ImportCheck(providers, paths(environment));
	}

	/** Several are parted by commas; the command line may also repeat the option. */
	private static List<Path> paths(Environment environment) {
		List<String> none = List.of();
		return Objects
			.requireNonNullElse(Binder.get(environment).bind(PATHS, Bindable.listOf(String.class)).orElse(none), none)
			.stream()
			.map(String::strip)
			.filter((path) -> !path.isEmpty())
			.map(Path::of)
			.toList();
	}

}
