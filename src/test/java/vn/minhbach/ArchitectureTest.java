package vn.minhbach;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** How the packages stand to each other: what is published is read into the catalogue, and doors show it. */
class ArchitectureTest {

    private static final Set<String> DOORS = Set.of("graphql", "portal", "export", "files", "sdmx", "cite", "desk");
    /**
     * What a door may use of another: pages are shown in the portal's frame, files are asked for as pages are, and
     * cited answers are GraphQL's.
     */
    private static final Map<String, Set<String>> EXCEPTIONS = Map.of("desk", Set.of("portal.frame"), "files",
            Set.of("portal.frame", "portal.asked"),
            "cite", Set.of("portal.frame", "portal.citation", "graphql", "graphql.execution"));

    private static JavaClasses all;

    @BeforeAll
    static void read() {
        all = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("vn.minhbach");
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("vn.minhbach.(**)").should().beFreeOfCycles().check(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphql", "portal", "export", "files", "sdmx", "cite", "desk"})
    void doorsAreApart(String door) {
        noClasses().that().resideInAPackage(within(door)).should().dependOnClassesThat(ofOtherDoors(door)).check(all);
    }

    private static DescribedPredicate<JavaClass> ofOtherDoors(String door) {
        Set<String> exceptions = EXCEPTIONS.getOrDefault(door, Set.of());
        return DescribedPredicate.describe("are of another door, but for " + exceptions, each -> DOORS.stream()
                .filter(other -> !other.equals(door)).anyMatch(other -> isWithin(each, other))
                && exceptions.stream().noneMatch(allowed -> each.getPackageName().equals("vn.minhbach." + allowed)));
    }

    private static boolean isWithin(JavaClass it, String part) {
        return (it.getPackageName() + ".").startsWith("vn.minhbach." + part + ".");
    }

    @Test
    void theCatalogueKnowsNoDoorAndNoDatabase() {
        noClasses().that().resideInAPackage(within("catalogue")).should().dependOnClassesThat().resideInAnyPackage(
                Stream.concat(
                        Stream.of("dataset", "publishing", "http", "running", "graphql", "portal", "export", "files",
                                "sdmx", "cite", "desk").map(ArchitectureTest::within),
                        Stream.of("java.sql..", "javax.sql..", "java.nio.file..", "jakarta.persistence..",
                                "jakarta.ws.rs..", "io.agroal..", "io.vertx..",
                                "io.quarkus.qute..", "org.eclipse.microprofile.graphql..", "graphql.."))
                        .toArray(String[]::new))
                .check(all);
    }

    @Test
    void theHistoryKnowsOnlyTheDatabase() {
        noClasses().that().resideInAPackage(within("history")).should()
                .dependOnClassesThat(DescribedPredicate.describe("are of another part",
                        each -> each.getPackageName().startsWith("vn.minhbach.") && !isWithin(each, "history")))
                .check(all);
    }

    /** Readers' SQL is in the history alone, writers' in publishing; running makes the schema. */
    @Test
    void nobodyElseTouchesTheDatabase() {
        classes()
                .that(DescribedPredicate.describe("use a database",
                        each -> each.getDirectDependenciesFromSelf().stream()
                                .map(dependency -> dependency.getTargetClass().getPackageName())
                                .anyMatch(name -> name.equals("java.sql") || name.equals("javax.sql")
                                        || name.startsWith("jakarta.persistence")
                                        || name.startsWith("io.agroal") || name.startsWith("org.postgresql")
                                        || name.startsWith("org.flywaydb"))))
                .should().resideInAnyPackage(within("history"), within("publishing"), within("running")).check(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphql", "portal", "export", "files", "sdmx", "cite"})
    void readersDoNotPublish(String door) {
        noClasses().that().resideInAPackage(within(door)).should().dependOnClassesThat()
                .resideInAPackage(within("publishing")).check(all);
    }

    @Test
    void nobodyButWhoRunsItKnowsWebhooks() {
        noClasses().that().resideOutsideOfPackages(within("webhook"), within("running")).should().dependOnClassesThat()
                .resideInAPackage(within("webhook")).check(all);
        noClasses().that().resideInAPackage(within("webhook")).should()
                .dependOnClassesThat(DescribedPredicate.describe("are of a door",
                        each -> DOORS.stream().anyMatch(door -> isWithin(each, door))))
                .check(all);
    }

    @Test
    void nothingKnowsHowItIsRun() {
        noClasses().that().resideOutsideOfPackage(within("running")).should().dependOnClassesThat()
                .resideInAPackage(within("running")).check(all);
    }

    private static String within(String part) {
        return "vn.minhbach." + part + "..";
    }
}
