package org.benzoguide.delivery;

import java.io.IOException;
import java.nio.ByteBuffer;

import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.http.MimeHeaders;
import org.apache.tomcat.util.net.SocketEvent;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * Answers with kept pages at the door, before the servlet container looks at the request.
 * The container's own adapter answers everything else.
 */
class PageAdapter implements Adapter {

	private final Adapter container;

	private final PageShelf shelf;

	private final boolean encrypted;

	PageAdapter(Adapter container, PageShelf shelf, boolean encrypted) {
		this.container = container;
		this.shelf = shelf;
		this.encrypted = encrypted;
	}

	@Override
	public void service(Request request, Response response) throws Exception {
		@Nullable KeptPage page = isRefused(response) ? null : find(request);
		try {
			if (page == null) {
				this.container.service(request, response);
			}
			else {
				send(page, request, response);
			}
			new UnreadBody(request).leave();
		}
		catch (IOException ex) {
			// The reader has hung up; Tomcat would write a trace for each who does.
			response.setErrorException(ex);
		}
	}

	/**
	 * Whether the protocol could not take the request, so that no page may go with its
	 * status.
	 */
	private static boolean isRefused(Response response) {
		return response.getStatus() >= 400;
	}

	private @Nullable KeptPage find(Request request) {
		String method = request.getMethod();
		boolean reading = "GET".equals(method) || "HEAD".equals(method);
		// An address that could not be read is none; the container answers for it.
		@Nullable String path = reading ? request.requestURI().toString() : null;
		if (path == null) {
			return null;
		}
		// A parameter that the page does not read is in no key, so the container answers.
		String key = request.queryString().isNull() ? path : path + '?' + request.queryString();
		@Nullable KeptPage page = this.shelf.fresh(key);
		return (page != null) ? page : this.shelf.fresh(AskedPage.key(key, country(request)));
	}

	private static String country(Request request) {
		return LanguageCountry.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
	}

	private void send(KeptPage page, Request request, Response response) throws IOException {
		PageForm form = page.form(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
		MimeHeaders headers = response.getMimeHeaders();
		byte[][] names = form.lines().names();
		byte[][] values = form.lines().values();
		for (int line = 0; line < names.length; line++) {
			headers.addValue(names[line], 0, names[line].length).setBytes(values[line], 0, values[line].length);
		}
		if (this.encrypted) {
			headers.setValue(SecurityHeaders.ENCRYPTED_ONLY).setString(SecurityHeaders.TWO_YEARS);
		}
		if (page.lifetime().isLimited()) {
			headers.setValue("Age").setString(String.valueOf(page.lifetime().age()));
		}
		if (new IfNoneMatch(request.getHeader(HttpHeaders.IF_NONE_MATCH)).holds(form.tag())) {
			response.setStatus(304);
		}
		else {
			response.setContentLength(form.body().length);
			if (!"HEAD".equals(request.getMethod())) {
				response.doWrite(ByteBuffer.wrap(form.body()));
			}
		}
		response.action(ActionCode.CLOSE, null);
	}

	@Override
	public boolean prepare(Request request, Response response) throws Exception {
		return this.container.prepare(request, response);
	}

	@Override
	public boolean asyncDispatch(Request request, Response response, SocketEvent event) throws Exception {
		return this.container.asyncDispatch(request, response, event);
	}

	@Override
	public void log(Request request, Response response, long time) {
		this.container.log(request, response, time);
	}

	@Override
	public void checkRecycled(Request request, Response response) {
		this.container.checkRecycled(request, response);
	}

	@Override
	public String getDomain() {
		return this.container.getDomain();
	}

}
