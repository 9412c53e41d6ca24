package org.benzoguide.content;

import jakarta.persistence.PersistenceException;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings what is served up to date: with the folder, and with the store. */
@Component
class ContentReload {

	private final ContentBuilder builder;

	private final ContentStore store;

	private final JdbcClient statements;

	private final ContentVersion version;

	private final ContentHealth health;

	private final ApplicationEventPublisher events;

	private boolean ended;

	ContentReload(ContentBuilder builder, ContentStore store, JdbcClient statements, ContentVersion version,
			ContentHealth health, ApplicationEventPublisher events) {
		this.builder = builder;
		this.store = store;
		this.statements = statements;
		this.version = version;
		this.health = health;
		this.events = events;
	}

	/**
	 * Takes the folder's state, or stays with the last good one.
	 * @return whether the folder need not be read again before it changes
	 */
	synchronized boolean take(ContentReader folder) {
		if (this.ended) {
			return true;
		}
		try {
			BuiltContent built = this.builder.build(folder);
			this.health.well(built, this.store.put(built));
			follow();
			return true;
		}
		catch (ContentFaultyException ex) {
			this.health.faulty(ex);
			return true;
		}
		catch (ContentUnreadableException ex) {
			this.health.unreadable(ex);
			return false;
		}
		catch (DataAccessException | PersistenceException ex) {
			this.health.storeFails(ex);
			return false;
		}
		catch (RuntimeException ex) {
			this.health.broken(ex);
			return true;
		}
	}

	/**
	 * Tells everyone when the store holds another state than the one served, whoever
	 * wrote it: this instance or another.
	 */
	synchronized void follow() {
		if (this.ended) {
			return;
		}
		try {
			String stored = this.statements.sql("select version from stored_content").query(String.class).single();
			this.health.storeAnswers();
			if (!stored.equals(this.version.current())) {
				this.events.publishEvent(new ContentStored(stored));
			}
		}
		catch (DataAccessException ex) {
			this.health.storeFails(ex);
		}
		catch (RuntimeException ex) {
			this.health.broken(ex);
		}
	}

	/**
	 * Waits for what is under way, and begins nothing any more: the store is about to go.
	 */
	synchronized void end() {
		this.ended = true;
	}

}
