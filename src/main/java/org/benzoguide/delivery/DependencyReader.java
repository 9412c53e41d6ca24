package org.benzoguide.delivery;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Reads from the signature of a controller method what its page depends on. A method that
 * may look at anything else gives no page that can be kept.
 */
final class DependencyReader {

	private static final Set<Class<?>> ANSWER = Set.of(Model.class, ModelMap.class, HttpServletResponse.class,
			RedirectAttributes.class);

	private static final Set<Class<?>> LATER = Set.of(Callable.class, CompletionStage.class, DeferredResult.class,
			ResponseBodyEmitter.class, StreamingResponseBody.class);

	private DependencyReader() {
	}

	static Optional<PageDependencies> read(HandlerMethod method) {
		PageDependencies all = PageDependencies.NONE;
		for (MethodParameter parameter : method.getMethodParameters()) {
			Optional<PageDependencies> one = read(parameter);
			if (one.isEmpty()) {
				return Optional.empty();
			}
			all = all.and(one.get());
		}
		return answersLater(method) ? Optional.empty() : Optional.of(all);
	}

	private static Optional<PageDependencies> read(MethodParameter parameter) {
		@Nullable RequestParam query = parameter.getParameterAnnotation(RequestParam.class);
		@Nullable RequestHeader header = parameter.getParameterAnnotation(RequestHeader.class);
		Class<?> type = parameter.nestedIfOptional().getNestedParameterType();
		if (parameter.hasParameterAnnotation(PathVariable.class) || ANSWER.contains(type)) {
			return Optional.of(PageDependencies.NONE);
		}
		if (query != null && !Map.class.isAssignableFrom(type)) {
			return named(query.name(), parameter);
		}
		if (header != null) {
			return HttpHeaders.ACCEPT_LANGUAGE.equalsIgnoreCase(header.name())
					? Optional.of(new PageDependencies(Set.of(), true)) : Optional.empty();
		}
		boolean plain = parameter.getParameterAnnotations().length == 0 && BeanUtils.isSimpleProperty(type)
				&& !Locale.class.equals(type);
		return plain ? named("", parameter) : Optional.empty();
	}

	private static Optional<PageDependencies> named(String name, MethodParameter parameter) {
		Set<String> names = new HashSet<>();
		names.add(name.isEmpty() ? String.valueOf(parameter.getParameter().getName()) : name);
		return Optional.of(new PageDependencies(Set.copyOf(names), false));
	}

	private static boolean answersLater(HandlerMethod method) {
		ResolvableType returned = ResolvableType.forMethodReturnType(method.getMethod());
		return LATER.stream()
			.anyMatch((later) -> later.isAssignableFrom(returned.toClass())
					|| later.isAssignableFrom(returned.getGeneric(0).toClass()));
	}

}
