package org.benzoguide.store;

import java.util.Map;

import org.hibernate.boot.registry.StandardServiceInitiator;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.bytecode.internal.none.BytecodeProviderImpl;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.hibernate.service.spi.ServiceContributor;
import org.hibernate.service.spi.ServiceRegistryImplementor;

/**
 * Keeps Hibernate from writing classes for ours: no entity here is fetched late, so the
 * second and a half of the start that it takes buys nothing.
 */
public class PlainEntities implements ServiceContributor {

	@Override
	public void contribute(StandardServiceRegistryBuilder registry) {
		registry.addInitiator(new StandardServiceInitiator<BytecodeProvider>() {
			@Override
			public Class<BytecodeProvider> getServiceInitiated() {
				return BytecodeProvider.class;
			}

			@Override
			public BytecodeProvider initiateService(Map<String, Object> settings, ServiceRegistryImplementor services) {
				return new BytecodeProviderImpl();
			}
		});
	}

}
