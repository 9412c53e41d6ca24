package org.benzoguide.template;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafProperties;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.FileCopyUtils;

/**
 * Reads templates with their fixed words filled in, in the place of Spring Boot's own
 * resolver, whose name it has.
 */
@Component("defaultTemplateResolver")
class WordedTemplates extends SpringResourceTemplateResolver {

	private final FixedWords words;

	WordedTemplates(ThymeleafProperties properties, MessageSource messages) {
		this.words = new FixedWords(messages);
		setPrefix(properties.getPrefix());
		setSuffix(properties.getSuffix());
		setTemplateMode(properties.getMode());
		setCharacterEncoding(properties.getEncoding().name());
		setCacheable(properties.isCache());
		setCheckExistence(properties.isCheckTemplate());
	}

	@Override
	protected ITemplateResource computeTemplateResource(IEngineConfiguration configuration, @Nullable String owner,
			String template, String resourceName, String characterEncoding, Map<String, Object> attributes) {
		ITemplateResource resource = super.computeTemplateResource(configuration, owner, template, resourceName,
				characterEncoding, attributes);
		if (!resource.exists()) {
			return resource;
		}
		try (Reader reader = resource.reader()) {
			return new StringTemplateResource(this.words.fillIn(FileCopyUtils.copyToString(reader)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
