package org.benzoguide.delivery;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.util.pattern.PathPatternParser;

import static org.assertj.core.api.Assertions.assertThat;

/** What a page depends on, and what tells it from any other. */
class PageCatalogueTests {

	private final PageCatalogue catalogue = new PageCatalogue(methods());

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/plain | '' | /plain", "/plain | utm_source=x | /plain", "/plain | for=a&%66or=b | /plain",
					"/filtered | for=a&utm=b | /filtered?for=a", "/filtered | utm=b | /filtered",
					"/filtered | for=a&for=b | /filtered?for=a&for=b", "/filtered/x | a=b | /filtered/x",
					"/two | with=a&for=b&other=c | /two?with=a&for=b", "/unknown | q=x | /unknown" })
	void tellsPagesApartByWhatTheyDeclareOnly(String path, String query, String key) {
		assertThat(asked(path, query, null).map(AskedPage::key)).contains(key);
	}

	@ParameterizedTest
	@CsvSource({ "/filtered, %66or=a", "/filtered, for=a%00b;c", "/filtered, f+r=a", "/request, ''", "/form, a=b",
			"/header, ''", "/locale, ''", "/formats, ''", "/all, a=b", "/pl%61in, ''", "/plain;jsessionid=1, ''" })
	void keepsNothingThatCouldBeReadInTwoWaysOrDependsOnMore(String path, String query) {
		assertThat(asked(path, query, null)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "DELETE", "OPTIONS", "TRACE" })
	void keepsOnlyWhatIsRead(String method) {
		MockHttpServletRequest request = new MockHttpServletRequest(method, "/plain");
		assertThat(AskedPage.of(request, this.catalogue)).isEmpty();
	}

	@Test
	void tellsPagesApartByCountryWhereTheyDependOnIt() {
		assertThat(asked("/country", "", "en-GB").map(AskedPage::key)).contains("/country\nGB");
		assertThat(asked("/country", "", "de-GB,de;q=0.1").map(AskedPage::key)).contains("/country\nGB");
		assertThat(asked("/plain", "", "en-GB").map(AskedPage::key)).contains("/plain");
	}

	@Test
	void showsThePageNothingOfTheReader() {
		MockHttpServletRequest request = new MockHttpServletRequest("HEAD", "/filtered");
		request.setQueryString("for=a&evil=b");
		request.addParameter("for", "a");
		request.addParameter("evil", "b");
		request.addHeader("X-Forwarded-Host", "evil.example");
		request.addHeader("Accept-Language", "fr-FR");
		request.addHeader("Cookie", "a=b");
		NeutralRequest neutral = new NeutralRequest(request, AskedPage.of(request, this.catalogue).orElseThrow());
		assertThat(neutral.getParameterMap()).containsOnlyKeys("for");
		assertThat(neutral.getParameter("evil")).isNull();
		assertThat(neutral.getQueryString()).isEqualTo("for=a");
		assertThat(neutral.getHeader("X-Forwarded-Host")).isNull();
		assertThat(neutral.getHeaderNames().hasMoreElements()).isFalse();
		assertThat(neutral.getHeaders("Accept-Language").hasMoreElements()).isFalse();
		assertThat(neutral.getMethod()).isEqualTo("GET");
		assertThat(neutral.getLocale()).isEqualTo(Locale.ENGLISH);
		assertThat(neutral.isHostRead()).isFalse();
		assertThat(neutral.getServerName()).isNotNull();
		assertThat(neutral.isHostRead()).isTrue();
	}

	private Optional<AskedPage> asked(String path, String query, String language) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.setQueryString(query);
		if (language != null) {
			request.addHeader("Accept-Language", language);
		}
		return AskedPage.of(request, this.catalogue);
	}

	private static Map<RequestMappingInfo, HandlerMethod> methods() {
		RequestMappingInfo.BuilderConfiguration options = new RequestMappingInfo.BuilderConfiguration();
		options.setPatternParser(new PathPatternParser());
		Map<RequestMappingInfo, HandlerMethod> methods = new HashMap<>();
		for (Method method : Samples.class.getDeclaredMethods()) {
			GetMapping mapping = method.getAnnotation(GetMapping.class);
			if (mapping != null) {
				methods.put(RequestMappingInfo.paths(mapping.value())
					.params(mapping.params())
					.produces(mapping.produces())
					.options(options)
					.build(), new HandlerMethod(new Samples(), method));
			}
		}
		return methods;
	}

	static class Samples {

		@GetMapping("/plain")
		String plain(Model model, HttpServletResponse response) {
			return "";
		}

		@GetMapping("/filtered")
		String filtered(@RequestParam(name = "for", required = false) String audience) {
			return "";
		}

		@GetMapping("/filtered/{slug}")
		String one(@PathVariable String slug) {
			return "";
		}

		@GetMapping("/two")
		String two(@RequestParam("for") Optional<String> one) {
			return "";
		}

		@GetMapping(value = "/two", params = "with")
		String twoWith() {
			return "";
		}

		@GetMapping("/country")
		String country(@RequestHeader(name = "Accept-Language", required = false) String language) {
			return "";
		}

		@GetMapping("/request")
		String request(HttpServletRequest request) {
			return "";
		}

		@GetMapping("/form")
		String form(Samples form) {
			return "";
		}

		@GetMapping("/header")
		String header(@RequestHeader("User-Agent") String agent) {
			return "";
		}

		@GetMapping("/locale")
		String locale(Locale locale) {
			return "";
		}

		@GetMapping("/all")
		String all(@RequestParam Map<String, String> all) {
			return "";
		}

		@GetMapping(value = "/formats", produces = "text/csv")
		String csv() {
			return "";
		}

		@GetMapping(value = "/formats", produces = "application/json")
		String json() {
			return "";
		}

	}

}
