package org.benzoguide;

import java.util.HashSet;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodReference;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** What all readers share: one set of beans, and one store. */
class SharedStateTests {

	/** What one reader's thread sets, another's must see, or none. */
	@Test
	void neverChangesUnseen() {
		Set<JavaClass> shared = new SharedClasses(StructureTests.CLASSES).all();
		assertThat(shared).hasSizeGreaterThan(100);
		fields().that()
			.areDeclaredInClassesThat(DescribedPredicate.describe("all threads share", shared::contains))
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
					"create(Selection|Mutation|Native|Named|StoredProcedure)*(Query|Call)|createStatement|prepare(Statement|Call)|sql")))
			.orShould()
			.dependOnClassesThat()
			.haveSimpleNameContaining("JdbcTemplate")
			.check(StructureTests.CLASSES);
	}

	private static DescribedPredicate<JavaField> aValueForGoodOrForAll() {
		return DescribedPredicate.describe("a value that never changes, or that every thread sees",
				(field) -> is(field, JavaModifier.FINAL) || is(field, JavaModifier.VOLATILE)
						|| field.getAccessesToSelf().stream().allMatch((access) -> isAlone(access, Set.of())));
	}

	/**
	 * Whether no other thread is at the same thing meanwhile. What is handed on, as a
	 * reference or within a lambda, runs who knows when.
	 * @param above what leads here
	 */
	private static boolean isAlone(JavaAccess<?> access, Set<JavaCodeUnit> above) {
		JavaCodeUnit unit = access.getOrigin();
		if (access.isDeclaredInLambda() || access instanceof JavaMethodReference) {
			return false;
		}
		if (unit.isConstructor() || is(unit, JavaModifier.SYNCHRONIZED) || above.contains(unit)) {
			return true;
		}
		Set<JavaCodeUnit> further = new HashSet<>(above);
		further.add(unit);
		return is(unit, JavaModifier.PRIVATE) && unit instanceof JavaMethod method
				&& !method.getAccessesToSelf().isEmpty()
				&& method.getAccessesToSelf().stream().allMatch((call) -> isAlone(call, further));
	}

	private static boolean is(JavaMember member, JavaModifier modifier) {
		return member.getModifiers().contains(modifier);
	}

}
