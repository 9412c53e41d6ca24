package org.benzoguide.template;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Keeps what the answers to all readers have in common, as their template made it, so
 * that the template need not be gone through for each reader.
 */
@Component
public class Frames {

	/** Far more than there are; ten kilobytes each. */
	private static final int MOST = 200;

	private final ObjectProvider<ThymeleafViewResolver> templates;

	private final Cache<Key, Frame> frames = Caffeine.newBuilder().maximumSize(MOST).build();

	Frames(ObjectProvider<ThymeleafViewResolver> templates) {
		this.templates = templates;
	}

	/**
	 * A page for one reader.
	 * @param template its name; it sees the shape as {@code shape}, and {@code words}
	 * that stand for the real ones
	 * @param shape what its frame depends on
	 * @param words what is the reader's, as HTML, by the name of its place
	 */
	public View view(String template, FrameShape shape, Map<String, String> words) {
		return (model, request, response) -> {
			byte[] page = frame(new Key(template, shape), words, request, response).fill(words)
				.getBytes(StandardCharsets.UTF_8);
			response.setContentType("text/html;charset=UTF-8");
			response.setContentLength(page.length);
			response.getOutputStream().write(page);
		};
	}

	private Frame frame(Key key, Map<String, String> words, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		@Nullable Frame kept = key.shape().lasts() ? this.frames.getIfPresent(key) : null;
		if (kept != null) {
			return kept;
		}
		Frame made = make(key, words, request, response);
		if (key.shape().lasts()) {
			this.frames.put(key, made);
		}
		return made;
	}

	private Frame make(Key key, Map<String, String> words, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		View template = Objects
			.requireNonNull(this.templates.getObject().resolveViewName(key.template(), Locale.ENGLISH));
		ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
		template.render(Map.of("shape", key.shape(), "words", Frame.places(words.keySet())), request, page);
		return Frame.of(new String(page.getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	private record Key(String template, FrameShape shape) {
	}

}
