package org.benzoguide.delivery;

import java.io.IOException;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Answers a name with the hash of another release with the file as it is now, for a short
 * while: a page kept by a browser or a proxy would otherwise lose its looks.
 */
class OldFileNames extends OncePerRequestFilter {

	private static final Pattern HASHED = Pattern.compile("(/[a-z0-9-]+)-[0-9a-f]{32}(\\.[a-z0-9]+)");

	private final Supplier<ResourceUrlProvider> files;

	OldFileNames(Supplier<ResourceUrlProvider> files) {
		this.files = files;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Matcher name = HASHED.matcher(request.getRequestURI());
		String plain = name.matches() ? name.group(1) + name.group(2) : "";
		@Nullable String current = plain.isEmpty() ? null : this.files.get().getForLookupPath(plain);
		if (current == null || current.equals(plain) || current.equals(request.getRequestURI())) {
			chain.doFilter(request, response);
			return;
		}
		response.setHeader("Cache-Control", CachePolicy.SHARED);
		request.getRequestDispatcher(plain).forward(request, response);
	}

}
