package org.benzoguide.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.View;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class FramesTests {

	private final ThymeleafViewResolver resolver = mock();

	private final ObjectProvider<ThymeleafViewResolver> templates = mock();

	private final Frames frames = new Frames(this.templates);

	private final List<Map<String, ?>> made = new ArrayList<>();

	@BeforeEach
	void makePages() throws Exception {
		View template = (model, request, response) -> {
			this.made.add(Map.copyOf(model));
			Map<?, ?> words = (Map<?, ?>) model.get("words");
			response.getWriter().write("<p>" + words.get("text") + "</p>é<b>" + words.get("text") + "</b>");
		};
		given(this.templates.getObject()).willReturn(this.resolver);
		given(this.resolver.resolveViewName("answer", Locale.ENGLISH)).willReturn(template);
	}

	@Test
	void asksTheTemplateOnceForAShapeAndShowsItNoReadersWords() throws Exception {
		assertThat(read(new Shape(1, true), "mine")).isEqualTo("<p>mine</p>é<b>mine</b>");
		assertThat(read(new Shape(1, true), "$1 \\ yours")).isEqualTo("<p>$1 \\ yours</p>é<b>$1 \\ yours</b>");
		read(new Shape(2, true), "mine");
		assertThat(this.made).hasSize(2).noneMatch((model) -> model.toString().contains("mine"));
	}

	@Test
	void asksTheTemplateEachTimeForWhatDoesNotLast() throws Exception {
		read(new Shape(1, false), "a");
		assertThat(read(new Shape(1, false), "b")).contains("<p>b</p>");
		assertThat(this.made).hasSize(2);
	}

	private String read(FrameShape shape, String text) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		response.setCharacterEncoding("UTF-8");
		this.frames.view("answer", shape, Map.of("text", text))
			.render(Map.of(), new MockHttpServletRequest(), response);
		assertThat(response.getContentLength()).isEqualTo(response.getContentAsByteArray().length);
		return response.getContentAsString();
	}

	private record Shape(int number, boolean lasts) implements FrameShape {
	}

}
