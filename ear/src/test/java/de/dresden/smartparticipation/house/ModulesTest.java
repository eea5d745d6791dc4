package de.dresden.smartparticipation.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static de.dresden.smartparticipation.house.House.CLASSES;
import static de.dresden.smartparticipation.house.House.in;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Arrows run one way: platform, then the programmes, then the pages. */
class ModulesTest {

    @Test
    void everyModuleOfTheProductIsLookedAt() {
        Set<String> modules = CLASSES.stream().map(House::module).collect(Collectors.toCollection(TreeSet::new));
        assertThat(modules).contains("platform", "participation", "projects", "rewards", "web", "launcher");
    }

    @Test
    void thePlatformKnowsNoProgrammeAndNoPage() {
        noClasses()
                .that()
                .resideInAPackage(in("platform"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in("participation"), in("projects"), in("rewards"), in("web"), in("launcher"))
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"participation", "projects", "rewards"})
    void aProgrammeKnowsOnlyItselfAndThePlatform(String programme) {
        String[] others = House.PROGRAMMES.stream()
                .filter(other -> !other.equals(programme))
                .map(House::in)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(in(programme))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage(in("web"), in("launcher"))
                .check(CLASSES);
    }

    @Test
    void nobodyKnowsTheLauncher() {
        noClasses()
                .that()
                .resideOutsideOfPackage(in("launcher"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(in("launcher"))
                .check(CLASSES);
    }

    /**
     * Who acts, what happened and what follows from it know each other: an account's change is a happening, and a happening
     * has somebody who did it. These rooms are known to all others of the platform and may know them.
     */
    private static final Set<String> KERNEL = Set.of("happening", "audit", "tasks", "mail", "identity", "start");

    @ParameterizedTest
    @ValueSource(strings = {"platform", "participation", "projects", "rewards", "web"})
    void theRoomsOfAModuleFormNoCircle(String module) {
        slices().assignedFrom(new RoomsOf(module))
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void facesAndServletsAreKnownToThePagesOnly() {
        noClasses()
                .that()
                .resideInAnyPackage(in("platform"), in("participation"), in("projects"), in("rewards"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.faces..",
                        "jakarta.servlet..",
                        "jakarta.ws.rs..",
                        "org.primefaces..",
                        "org.omnifaces..",
                        "software.xdev..")
                .check(CLASSES);
    }

    /** The ledger and what else is decided without a database can be tested, and read, by itself. */
    @Test
    void aPureCoreKnowsNoContainerAndNoDatabase() {
        noClasses()
                .that()
                .resideInAnyPackage("..core..", "..matching..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta..",
                        "java.sql..",
                        "javax.sql..",
                        "org.eclipse.microprofile..",
                        in("platform.persistence"))
                .check(CLASSES);
    }

    @Test
    void thePagesKnowNoDatabase() {
        noClasses()
                .that()
                .resideInAPackage(in("web"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..", "org.postgresql..")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage(in("platform.persistence"))
                .check(CLASSES);
    }

    @Test
    void noRoomIsNamedAfterALayer() {
        classes()
                .should()
                .resideOutsideOfPackages("..impl..", "..util..", "..utils..", "..dto..", "..service..", "..model..")
                .check(CLASSES);
    }

    /** A room is a package of a module, with what lies below it. */
    private record RoomsOf(String module) implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String prefix = House.ROOT + "." + module + ".";
            if (!type.getPackageName().startsWith(prefix)) {
                return SliceIdentifier.ignore();
            }
            String room = type.getPackageName().substring(prefix.length()).split("\\.")[0];
            return module.equals("platform") && KERNEL.contains(room)
                    ? SliceIdentifier.ignore()
                    : SliceIdentifier.of(room);
        }

        @Override
        public String getDescription() {
            return "the rooms of " + module;
        }
    }
}
