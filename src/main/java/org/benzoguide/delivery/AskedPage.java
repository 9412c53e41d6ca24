package org.benzoguide.delivery;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * What a request asks for, with everything left out that the page does not depend on: two
 * requests for the same page give the same.
 *
 * @param path the address without its query
 * @param query the parameters the page reads, as they were sent
 * @param country two letters, or none
 * @param dependencies what the page depends on
 */
record AskedPage(String path, String query, String country, PageDependencies dependencies) {

	private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9/._~-]{0,199}");

	private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9._~%+-]{0,100}");

	private static final int LONGEST_QUERY = 200;

	/** Nothing, if a page for this request must not be kept. */
	static Optional<AskedPage> of(HttpServletRequest request, PageCatalogue catalogue) {
		String path = request.getRequestURI();
		if (!isReading(request.getMethod()) || !PATH.matcher(path).matches()) {
			return Optional.empty();
		}
		return catalogue.of(path).flatMap((dependencies) -> {
			String country = dependencies.byCountry()
					? LanguageCountry.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)) : "";
			return read(request.getQueryString(), dependencies.parameters())
				.map((query) -> new AskedPage(path, query, country, dependencies));
		});
	}

	/** Whether the page was asked for with words or choices of the reader's. */
	boolean isChosen() {
		return !this.query.isEmpty();
	}

	/** Tells this page from any other. The page without a choice has its path as key. */
	String key() {
		String key = isChosen() ? this.path + '?' + this.query : this.path;
		return this.dependencies.byCountry() ? key(key, this.country) : key;
	}

	/** The key of a page that is another one in each country. */
	static String key(String address, String country) {
		return address + '\n' + country;
	}

	private static boolean isReading(String method) {
		return method.equals("GET") || method.equals("HEAD");
	}

	/**
	 * The declared part of a query; nothing, if it is written so that it could be read in
	 * two ways.
	 */
	private static Optional<String> read(@Nullable String query, Set<String> declared) {
		if (query == null || query.isEmpty() || declared.isEmpty()) {
			return Optional.of("");
		}
		String[] pairs = query.split("&", -1);
		if (Arrays.stream(pairs).anyMatch((pair) -> name(pair).matches(".*[%+;].*"))) {
			return Optional.empty();
		}
		String read = Arrays.stream(pairs)
			.filter((pair) -> declared.contains(name(pair)))
			.collect(Collectors.joining("&"));
		boolean plain = Arrays.stream(read.split("&", -1))
			.allMatch((pair) -> VALUE.matcher(pair.substring(pair.indexOf('=') + 1)).matches());
		return (plain && read.length() <= LONGEST_QUERY) ? Optional.of(read) : Optional.empty();
	}

	private static String name(String pair) {
		int end = pair.indexOf('=');
		return (end < 0) ? pair : pair.substring(0, end);
	}

}
