package org.benzoguide.delivery;

import org.apache.catalina.core.StandardHost;

import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the delivery rules in place. */
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration implements WebMvcConfigurer {

	/**
	 * The headers and a compressed page leave in one write; with the container's 8 KB
	 * they need two or three, and writing is what a kept page costs.
	 */
	private static final String WHOLE_PAGE = String.valueOf(16 * 1024);

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> deliveryRules() {
		return (factory) -> {
			factory.setProtocol(ImpatientProtocol.class.getName());
			factory.addEngineValves(new SecurityHeadersValve());
			factory.addConnectorCustomizers((connector) -> connector.setProperty("socket.appWriteBufSize", WHOLE_PAGE));
			factory.addContextCustomizers((context) -> {
				if (context.getParent() instanceof StandardHost host) {
					host.setErrorReportValveClass(PlainErrorPageValve.class.getName());
				}
			});
		};
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new ErrorsUnstored());
	}

	/** Lets a query name an enum constant the way editors write it: very-low. */
	@Override
	public void addFormatters(FormatterRegistry registry) {
		ApplicationConversionService.addApplicationConverters(registry);
	}

}
