package org.benzoguide;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

/** Holds the picture in docs/architecture.md: imports run one way, four floors. */
class StructureTests {

	private static final String[] TOP = { "..site..", "..search.." };

	private static final String[] TOOLS = { "..provider..", "..start..", "..taper..", "..appointment.." };

	private static final String[] READINGS = { "..article..", "..medicine..", "..treatment..", "..helpline.." };

	private static final String[] SHARED = { "..reference..", "..glossary.." };

	private static final String[] LEAVES = { "..content..", "..markdown..", "..country..", "..page..", "..console..",
			"..store..", "..template.." };

	/** The program's own; reading them takes seconds. */
	static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("org.benzoguide");

	@Test
	void hasNoCycle() {
		SlicesRuleDefinition.slices().matching("org.benzoguide.(*)..").should().beFreeOfCycles().check(CLASSES);
	}

	@Test
	void nobodySeesTheTopFloorOrDelivery() {
		noClasses().that()
			.resideOutsideOfPackages(TOP)
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(TOP)
			.check(CLASSES);
		noClasses().that()
			.resideOutsideOfPackage("..delivery..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("..delivery..")
			.check(CLASSES);
		noClasses().that()
			.resideInAPackage("..delivery..")
			.should()
			.dependOnClassesThat(otherPackagesOfOurs("delivery").and(resideOutsideOfPackage("..content..")))
			.check(CLASSES);
	}

	@Test
	void readingsNeverSeeEachOtherOrTheTools() {
		for (String reading : READINGS) {
			forbid(reading, TOOLS);
			for (String other : READINGS) {
				if (!other.equals(reading)) {
					forbid(reading, other);
				}
			}
		}
	}

	@Test
	void toolsMayAskHelplinesAndNoOtherReading() {
		for (String tool : TOOLS) {
			forbid(tool, "..article..", "..medicine..", "..treatment..");
		}
	}

	@Test
	void sharedPackagesAndLeavesSeeNoFeature() {
		for (String[] floor : new String[][] { SHARED, LEAVES }) {
			for (String name : floor) {
				forbid(name, READINGS);
				forbid(name, TOOLS);
			}
		}
		for (String leaf : LEAVES) {
			forbid(leaf, SHARED);
		}
	}

	@Test
	void linkCheckSeesTheContentAndTheConsoleOnlyAndNobodySeesIt() {
		noClasses().that()
			.resideOutsideOfPackage("..links..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("..links..")
			.check(CLASSES);
		noClasses().that()
			.resideInAPackage("..links..")
			.should()
			.dependOnClassesThat(
					otherPackagesOfOurs("links").and(resideOutsideOfPackages("..content..", "..console..")))
			.check(CLASSES);
	}

	@Test
	void exportReadsTheSiteAsAReaderDoesAndNobodySeesIt() {
		noClasses().that()
			.resideOutsideOfPackage("..export..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("..export..")
			.check(CLASSES);
		noClasses().that()
			.resideInAPackage("..export..")
			.should()
			.dependOnClassesThat(otherPackagesOfOurs("export"))
			.check(CLASSES);
	}

	@Test
	void flexmarkIsKnownToOnePackage() {
		noClasses().that()
			.resideOutsideOfPackage("..markdown..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("com.vladsch.flexmark..")
			.check(CLASSES);
	}

	@Test
	void controllersAreNotPublicAndNothingIsInjectedIntoFields() {
		classes().that().areAnnotatedWith(Controller.class).should().notBePublic().check(CLASSES);
		noFields().should()
			.beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
			.allowEmptyShould(true)
			.check(CLASSES);
	}

	@Test
	void namesSayWhatThingsAre() {
		classes().should().haveNameNotMatching(".*(Util|Utils|Manager|Impl|Helper)").check(CLASSES);
	}

	private static void forbid(String from, String... to) {
		ArchRule rule = noClasses().that()
			.resideInAPackage(from)
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(to)
			.allowEmptyShould(true);
		rule.check(CLASSES);
	}

	private static DescribedPredicate<JavaClass> otherPackagesOfOurs(String own) {
		return DescribedPredicate.describe("other packages of ours",
				(type) -> type.getPackageName().startsWith("org.benzoguide.")
						&& !type.getPackageName().startsWith("org.benzoguide." + own));
	}

}
