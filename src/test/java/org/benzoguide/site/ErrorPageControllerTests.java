package org.benzoguide.site;

import java.util.Optional;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

@WebMvcTest(ErrorPageController.class)
class ErrorPageControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private MovedPageRepository moved;

	@ParameterizedTest
	@CsvSource({ "404, We cannot find that page", "400, We could not read that address",
			"405, That cannot be done here", "500, Something went wrong on our side",
			"414, We could not read that address", "502, Something went wrong on our side",
			"503, That page cannot come right now" })
	void saysWhatHappenedAndKeepsTheWayToHelp(int status, String title) {
		given(this.moved.findByOldUrl(any())).willReturn(Optional.empty());
		assertThat(this.mvc.get().uri("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status))
			.hasStatus(status)
			.bodyText()
			.contains(title, "href=\"/helplines/here\"", "Exit this page", "call the emergency number");
	}

	@Test
	void comesEvenWhenTheStoreIsGone() {
		given(this.moved.findByOldUrl(any())).willThrow(new DataAccessResourceFailureException("gone"));
		assertThat(this.mvc.get().uri("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404)).hasStatus(404)
			.bodyText()
			.contains("We cannot find that page");
	}

	@Test
	void leadsMovedAddressesOn() {
		given(this.moved.findByOldUrl("/old")).willReturn(Optional.of(new MovedPage("/old", "/new")));
		assertThat(this.mvc.get()
			.uri("/error")
			.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404)
			.requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/old")).hasStatus(301).hasRedirectedUrl("/new");
	}

}
