package org.benzoguide.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * While the store fails, lets one caller at a time try it and turns the others away at
 * once: were all of them to wait, no thread would be left for pages that need no store.
 */
class ImpatientDataSource extends DelegatingDataSource {

	private final AtomicBoolean trying = new AtomicBoolean();

	private volatile boolean failing;

	ImpatientDataSource(DataSource store) {
		super(store);
	}

	@Override
	public Connection getConnection() throws SQLException {
		if (!this.failing) {
			return connect();
		}
		if (!this.trying.compareAndSet(false, true)) {
			throw new SQLTransientConnectionException("The store failed a moment ago and is being tried.", "08001");
		}
		try {
			return connect();
		}
		finally {
			this.trying.set(false);
		}
	}

	private Connection connect() throws SQLException {
		try {
			Connection connection = obtainTargetDataSource().getConnection();
			this.failing = false;
			return connection;
		}
		catch (SQLException ex) {
			this.failing = true;
			throw ex;
		}
	}

}
