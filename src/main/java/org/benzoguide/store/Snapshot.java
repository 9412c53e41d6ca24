package org.benzoguide.store;

import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets several statements see the store as it stood at one moment. */
@Component
public class Snapshot {

	private final PlatformTransactionManager transactions;

	Snapshot(PlatformTransactionManager transactions) {
		this.transactions = transactions;
	}

	/** Reads in one snapshot. */
	public <T> T read(Supplier<T> reading) {
		return new TransactionTemplate(this.transactions, new OneMoment()).execute((status) -> reading.get());
	}

	TransactionStatus begin() {
		return this.transactions.getTransaction(new OneMoment());
	}

	void end(TransactionStatus status) {
		// Nothing was written, and a failed statement would make a commit fail as well.
		this.transactions.rollback(status);
	}

	/**
	 * The only standard level at which H2 keeps one picture of all tables. PostgreSQL
	 * gives a reader the same without a price, because nobody writes at this level.
	 */
	private static final class OneMoment implements TransactionDefinition {

		@Override
		public int getIsolationLevel() {
			return ISOLATION_SERIALIZABLE;
		}

		@Override
		public boolean isReadOnly() {
			return true;
		}

	}

}
