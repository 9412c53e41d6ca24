package org.benzoguide.search;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * Reads an operator's {@code hibernate.search.*}, and adds what the chosen kind of index
 * needs.
 */
final class IndexSettings {

	private static final String PREFIX = "hibernate.search.";

	private static final String TYPE = PREFIX + "backend.type";

	private IndexSettings() {
	}

	static Map<String, String> of(Environment environment) {
		Map<String, String> settings = new HashMap<>();
		@Nullable Map<String, String> given = Binder.get(environment)
			.bind("hibernate.search", Bindable.mapOf(String.class, String.class))
			.orElse(null);
		if (given != null) {
			given.forEach((key, value) -> settings.put(PREFIX + key, value));
		}
		// One class is mapped, and it is named: nothing has to be looked for in the jar.
		settings.put(PREFIX + "mapping.build_missing_discovered_jandex_indexes", "false");
		settings.putIfAbsent(PREFIX + "backend.analysis.configurer", analysis(settings.getOrDefault(TYPE, "lucene")));
		return settings;
	}

	private static String analysis(String type) {
		Class<?> configurer = type.equals("lucene") ? LuceneAnalysis.class : ClusterAnalysis.class;
		return "constructor:" + configurer.getName();
	}

}
