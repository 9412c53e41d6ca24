package org.benzoguide.delivery;

import java.util.EnumSet;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.DispatcherType;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.ProtocolHandler;
import org.benzoguide.content.ContentVersion;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Keeps finished pages in memory. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeliveryProperties.class)
@ConditionalOnProperty(name = "benzo.delivery.cache", matchIfMissing = true)
class PageCacheConfiguration {

	/** What is left is for making pages and for the store. */
	private static final int SHARE_OF_MEMORY = 6;

	@Bean
	PageShelf pageShelf() {
		return new PageShelf(Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);
	}

	@Bean
	FilterRegistrationBean<PageCacheFilter> pageCacheFilter(PageShelf shelf, ContentVersion version,
			ObjectProvider<RequestMappingHandlerMapping> mappings) {
		// The mapping is not ready when filters are made.
		Supplier<PageCatalogue> catalogue = SingletonSupplier
			.of(() -> new PageCatalogue(mappings.getObject().getHandlerMethods()));
		FilterRegistrationBean<PageCacheFilter> filter = new FilterRegistrationBean<>(
				new PageCacheFilter(shelf, new PageKeeper(Ticker.systemTicker()), catalogue, version));
		filter.setOrder(Ordered.LOWEST_PRECEDENCE);
		return filter;
	}

	/**
	 * Puts the names with a hash into links; set before the cache, which must stand last.
	 */
	@Bean
	FilterRegistrationBean<ResourceUrlEncodingFilter> resourceLinks() {
		FilterRegistrationBean<ResourceUrlEncodingFilter> filter = new FilterRegistrationBean<>(
				new ResourceUrlEncodingFilter());
		filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
		filter.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
		return filter;
	}

	@Bean
	FilterRegistrationBean<OldFileNames> oldFileNames(ObjectProvider<ResourceUrlProvider> files) {
		FilterRegistrationBean<OldFileNames> filter = new FilterRegistrationBean<>(new OldFileNames(files::getObject));
		filter.setOrder(Ordered.LOWEST_PRECEDENCE - 2);
		return filter;
	}

	@Bean
	@ConditionalOnProperty(name = "benzo.delivery.warm", matchIfMissing = true)
	PageWarmer pageWarmer() {
		return new PageWarmer(1);
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> pagesAtTheDoor(PageShelf shelf) {
		return (factory) -> factory.addConnectorCustomizers((connector) -> answerAtTheDoor(connector, shelf));
	}

	/** Puts kept pages before the container of a connector that has not begun yet. */
	static void answerAtTheDoor(Connector connector, PageShelf shelf) {
		connector.addLifecycleListener((event) -> {
			if (Lifecycle.AFTER_INIT_EVENT.equals(event.getType())) {
				ProtocolHandler protocol = connector.getProtocolHandler();
				protocol.setAdapter(new PageAdapter(protocol.getAdapter(), shelf, connector.getSecure()));
			}
		});
	}

}
