package org.benzoguide;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.junit.jupiter.api.Test;

import org.springframework.stereotype.Component;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** What all readers share: one set of beans, and one store. */
class SharedStateTests {

	/** What one reader's thread sets, another's must see, or none. */
	@Test
	void neverChangesUnseen() {
		fields().that()
			.areDeclaredInClassesThat()
			.areMetaAnnotatedWith(Component.class)
			.should(have(aValueForGoodOrForAll()))
			.check(StructureTests.CLASSES);
	}

	/** Where a query is written, its words are ours and what was sent is a parameter. */
	@Test
	void isAskedByTheStoresAlone() {
		noClasses().that()
			.haveNameNotMatching(".*\\.(ProviderStore|PlaceStore|StoreShelf|ContentStore|ContentReload)(\\$.*)?")
			.should()
			.callMethodWhere(target(nameMatching(
					"create(Selection|Mutation|Native|Named)*Query|createStatement|prepare(Statement|Call)|sql")))
			.check(StructureTests.CLASSES);
	}

	private static DescribedPredicate<JavaField> aValueForGoodOrForAll() {
		return DescribedPredicate.describe("a value that never changes, or that every thread sees", (field) -> is(field,
				JavaModifier.FINAL) || is(field, JavaModifier.VOLATILE)
				|| field.getAccessesToSelf().stream().map(JavaAccess::getOrigin).allMatch(SharedStateTests::isAlone));
	}

	/** Whether no other thread is at the same thing while this runs. */
	private static boolean isAlone(JavaCodeUnit unit) {
		return unit.isConstructor() || is(unit, JavaModifier.SYNCHRONIZED) || (is(unit, JavaModifier.PRIVATE)
				&& unit.getCallsOfSelf().stream().map(JavaAccess::getOrigin).allMatch(SharedStateTests::isAlone));
	}

	private static boolean is(JavaMember member, JavaModifier modifier) {
		return member.getModifiers().contains(modifier);
	}

}
