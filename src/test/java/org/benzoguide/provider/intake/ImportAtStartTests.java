package org.benzoguide.provider.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.EntityManagerFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.Mockito;

import org.springframework.boot.DefaultApplicationArguments;

import static org.assertj.core.api.Assertions.assertThatCode;

/** Nothing an import does ends the site that asked for it. */
class ImportAtStartTests {

	static Stream<Throwable> troubles() {
		return Stream.of(new RefusedException("It is refused."), new IllegalStateException("unforeseen"),
				new OutOfMemoryError("test"));
	}

	@ParameterizedTest
	@MethodSource("troubles")
	void leavesTheSiteRunning(Throwable trouble) {
		ProviderImport failing = new ProviderImport(Mockito.mock(EntityManagerFactory.class)) {

			@Override
			RunResult replace(List<Path> paths) {
				if (trouble instanceof Error error) {
					throw error;
				}
				throw (RuntimeException) trouble;
			}

		};
		ImportAtStart start = new ImportAtStart(failing, List.of());
		assertThatCode(() -> start.run(new DefaultApplicationArguments())).doesNotThrowAnyException();
	}

}
