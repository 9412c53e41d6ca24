package org.benzoguide.content;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.EntityType;
import org.hibernate.LockMode;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Keeps one whole state of the content in the store, and nothing but the content: what
 * else is kept there is not touched.
 */
@Component
class ContentStore {

	private final EntityManagerFactory store;

	ContentStore(EntityManagerFactory store) {
		this.store = store;
	}

	/**
	 * Puts a state in the place of the last, in one commit.
	 * @return whether it was written; not, if the same state stood there already
	 */
	boolean put(BuiltContent built) {
		return this.store.unwrap(SessionFactory.class).fromStatelessTransaction((session) -> replace(built, session));
	}

	private boolean replace(BuiltContent built, StatelessSession session) {
		@Nullable StoredContent last = session.get(StoredContent.class, StoredContent.ONLY, LockMode.PESSIMISTIC_WRITE);
		if (last != null && last.version().equals(built.version())) {
			return false;
		}
		List<String> kinds = kinds(built);
		if (last != null) {
			remove(last, session);
		}
		session.insertMultiple(built.entities());
		long state = (last != null) ? last.state() + 1 : 1;
		session.upsert(new StoredContent(built.version(), state, Instant.now(), kinds));
		return true;
	}

	private void remove(StoredContent last, StatelessSession session) {
		Set<String> known = known();
		last.kinds()
			.stream()
			.filter(known::contains)
			.forEach((kind) -> session.createMutationQuery("delete from " + kind).executeUpdate());
	}

	private List<String> kinds(BuiltContent built) {
		Set<Class<?>> types = built.entities().stream().map(Object::getClass).collect(Collectors.toSet());
		return this.store.getMetamodel()
			.getEntities()
			.stream()
			.filter((entity) -> types.contains(entity.getJavaType()))
			.map(EntityType::getName)
			.sorted()
			.toList();
	}

	private Set<String> known() {
		return this.store.getMetamodel().getEntities().stream().map(EntityType::getName).collect(Collectors.toSet());
	}

}
