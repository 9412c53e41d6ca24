package org.benzoguide;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.persistence.Entity;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * The classes of which all readers share one object: beans, and what beans hold, and what
 * that holds.
 */
class SharedClasses {

	private final Set<JavaClass> found = new HashSet<>();

	private final Queue<JavaClass> left = new ArrayDeque<>();

	SharedClasses(JavaClasses classes) {
		for (JavaClass type : classes) {
			if (type.isMetaAnnotatedWith(Component.class)) {
				add(type);
			}
			for (JavaMethod method : type.getMethods()) {
				if (method.isAnnotatedWith(Bean.class)) {
					method.getReturnType().getAllInvolvedRawTypes().forEach(this::add);
				}
			}
		}
		while (!this.left.isEmpty()) {
			this.left.remove().getFields().stream().filter(SharedClasses::isOfTheObject).forEach(this::follow);
		}
	}

	Set<JavaClass> all() {
		return Set.copyOf(this.found);
	}

	private static boolean isOfTheObject(JavaField field) {
		return !field.getModifiers().contains(JavaModifier.STATIC);
	}

	private void follow(JavaField field) {
		field.getType().getAllInvolvedRawTypes().forEach(this::add);
	}

	/** What is read from the store is one reader's own. */
	private void add(JavaClass type) {
		if (type.getPackageName().startsWith("org.benzoguide") && !type.isAnnotatedWith(Entity.class)
				&& this.found.add(type)) {
			this.left.add(type);
			type.getAllSubclasses().forEach(this::add);
		}
	}

}
