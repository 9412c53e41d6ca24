package org.benzoguide.site;

import java.util.Optional;
import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Shows the page for each kind of error, or leads on where a page has moved. */
@Controller
class ErrorPageController implements ErrorController {

	private static final Set<Integer> PAGES = Set.of(400, 404, 405, 500, 503);

	private final MovedPageRepository moved;

	ErrorPageController(MovedPageRepository moved) {
		this.moved = moved;
	}

	@RequestMapping("/error")
	String show(HttpServletRequest request, HttpServletResponse response) {
		int status = status(request);
		if (status == HttpStatus.NOT_FOUND.value()) {
			Optional<String> newUrl = newUrl(request);
			if (newUrl.isPresent()) {
				request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.MOVED_PERMANENTLY);
				return "redirect:" + newUrl.get();
			}
		}
		response.setStatus(status);
		if (PAGES.contains(status)) {
			return "error/" + status;
		}
		return (status < 500) ? "error/400" : "error/500";
	}

	/**
	 * Asked for only when nothing is found; the error page must come even when the store
	 * is gone.
	 */
	private Optional<String> newUrl(HttpServletRequest request) {
		try {
			String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
			return this.moved.findByOldUrl(path).map(MovedPage::newUrl);
		}
		catch (DataAccessException | TransactionException ex) {
			return Optional.empty();
		}
	}

	private static int status(HttpServletRequest request) {
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		return (status instanceof Integer code) ? code : HttpStatus.NOT_FOUND.value();
	}

}
