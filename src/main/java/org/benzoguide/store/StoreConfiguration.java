package org.benzoguide.store;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the rules for reaching the store in place. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

	private static final String IN_MEMORY = "jdbc:h2:mem:";

	@Bean
	WebMvcConfigurer readsInSnapshots(Snapshot snapshot) {
		return new WebMvcConfigurer() {
			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(new SnapshotReads(snapshot));
			}
		};
	}

	@Bean
	static BeanPostProcessor lateAndImpatientConnections() {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				if (bean instanceof HikariDataSource pool && !pool.getJdbcUrl().startsWith(IN_MEMORY)) {
					open(pool);
				}
				return (bean instanceof DataSource store) ? late(new ImpatientDataSource(store)) : bean;
			}
		};
	}

	/** Before anyone else: Hibernate and Flyway say it in a page of their own words. */
	private static void open(HikariDataSource store) {
		try {
			store.getConnection().close();
		}
		catch (SQLException ex) {
			throw new StoreUnreachableException(store.getJdbcUrl(), ex);
		}
	}

	/**
	 * A transaction that asks nothing fetches no connection; the two defaults are said so
	 * that none is fetched to learn them.
	 */
	private static DataSource late(DataSource store) {
		LazyConnectionDataSourceProxy late = new LazyConnectionDataSourceProxy();
		late.setDefaultAutoCommit(true);
		late.setDefaultTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
		late.setTargetDataSource(store);
		return late;
	}

}
