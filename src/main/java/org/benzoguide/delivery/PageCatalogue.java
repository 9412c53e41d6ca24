package org.benzoguide.delivery;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.http.server.PathContainer;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.condition.NameValueExpression;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Knows what the page at any address depends on, as its controller declares it. An
 * address no controller answers is a file's, which depends on nothing.
 */
final class PageCatalogue {

	private static final Comparator<PathPattern> MOST_EXACT_FIRST = PathPattern.SPECIFICITY_COMPARATOR
		.thenComparing(PathPattern::getPatternString);

	private final Map<PathPattern, Optional<PageDependencies>> known = new TreeMap<>(MOST_EXACT_FIRST);

	/**
	 * Reads every controller method.
	 * @param methods as Spring lists them
	 */
	PageCatalogue(Map<RequestMappingInfo, HandlerMethod> methods) {
		Map<PathPattern, Set<String>> formats = new HashMap<>();
		methods.forEach((info, method) -> {
			@Nullable PathPatternsRequestCondition paths = info.getPathPatternsCondition();
			Set<PathPattern> patterns = (paths != null) ? paths.getPatterns() : Set.of();
			for (PathPattern pattern : patterns) {
				Set<String> before = formats.put(pattern, formats(info));
				boolean negotiated = formats(info).size() > 1 || (before != null && !before.equals(formats(info)));
				this.known.merge(pattern, negotiated ? Optional.empty() : read(info, method), PageCatalogue::both);
			}
		});
	}

	/** What the page at an address depends on; nothing, if it may depend on anything. */
	Optional<PageDependencies> of(String path) {
		PathContainer parsed = PathContainer.parsePath(path);
		return this.known.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().matches(parsed))
			.findFirst()
			.map(Map.Entry::getValue)
			.orElse(Optional.of(PageDependencies.NONE));
	}

	private static Optional<PageDependencies> read(RequestMappingInfo info, HandlerMethod method) {
		Set<String> asked = info.getParamsCondition()
			.getExpressions()
			.stream()
			.map(NameValueExpression::getName)
			.collect(Collectors.toUnmodifiableSet());
		boolean byHeader = !info.getHeadersCondition().isEmpty();
		return byHeader ? Optional.empty()
				: DependencyReader.read(method).map((read) -> read.and(new PageDependencies(asked, false)));
	}

	private static Optional<PageDependencies> both(Optional<PageDependencies> one, Optional<PageDependencies> other) {
		return one.flatMap((first) -> other.map(first::and));
	}

	private static Set<String> formats(RequestMappingInfo info) {
		return info.getProducesCondition()
			.getExpressions()
			.stream()
			.map((format) -> format.getMediaType().toString())
			.collect(Collectors.toSet());
	}

}
