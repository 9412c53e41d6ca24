package org.benzoguide.delivery;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * A request that holds what the page depends on and nothing of the reader: no header, no
 * cookie, no other parameter can get into a page that others will see. A page that asks
 * for its host's name is noticed.
 */
class NeutralRequest extends HttpServletRequestWrapper {

	private final AskedPage asked;

	private boolean hostRead;

	NeutralRequest(HttpServletRequest request, AskedPage asked) {
		super(request);
		this.asked = asked;
	}

	/** Whether the page may hold the name under which the site was asked. */
	boolean isHostRead() {
		return this.hostRead;
	}

	@Override
	public String getMethod() {
		return "GET";
	}

	@Override
	public @Nullable String getQueryString() {
		return this.asked.isChosen() ? this.asked.query() : null;
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		Map<String, String[]> declared = new LinkedHashMap<>();
		if (this.asked.isChosen()) {
			declared.putAll(super.getParameterMap());
			declared.keySet().retainAll(this.asked.dependencies().parameters());
		}
		return declared;
	}

	@Override
	public @Nullable String getParameter(String name) {
		String[] values = getParameterMap().get(name);
		return (values != null) ? values[0] : null;
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		return getParameterMap().get(name);
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(getParameterMap().keySet());
	}

	@Override
	public @Nullable String getHeader(String name) {
		return HttpHeaders.ACCEPT_LANGUAGE.equalsIgnoreCase(name) ? LanguageCountry.header(this.asked.country()) : null;
	}

	@Override
	public Enumeration<String> getHeaders(String name) {
		@Nullable String value = getHeader(name);
		return Collections.enumeration((value != null) ? List.of(value) : List.of());
	}

	@Override
	public Enumeration<String> getHeaderNames() {
		return this.asked.country().isEmpty() ? Collections.emptyEnumeration()
				: Collections.enumeration(List.of(HttpHeaders.ACCEPT_LANGUAGE));
	}

	@Override
	public int getIntHeader(String name) {
		return -1;
	}

	@Override
	public long getDateHeader(String name) {
		return -1;
	}

	@Override
	public @Nullable String getContentType() {
		return null;
	}

	@Override
	public Cookie @Nullable [] getCookies() {
		return null;
	}

	@Override
	public Locale getLocale() {
		return Locale.ENGLISH;
	}

	@Override
	public Enumeration<Locale> getLocales() {
		return Collections.enumeration(List.of(Locale.ENGLISH));
	}

	@Override
	public String getScheme() {
		this.hostRead = true;
		return super.getScheme();
	}

	@Override
	public String getServerName() {
		this.hostRead = true;
		return super.getServerName();
	}

	@Override
	public int getServerPort() {
		this.hostRead = true;
		return super.getServerPort();
	}

	@Override
	public StringBuffer getRequestURL() {
		this.hostRead = true;
		return super.getRequestURL();
	}

}
