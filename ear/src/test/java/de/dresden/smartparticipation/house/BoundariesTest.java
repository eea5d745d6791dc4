package de.dresden.smartparticipation.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static de.dresden.smartparticipation.house.House.CLASSES;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.boundary.UnitOfWork;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is asked of the beans through which a room is entered. */
class BoundariesTest {

    private static final List<Class<? extends Annotation>> RIGHTS =
            List.of(RolesAllowed.class, PermitAll.class, DenyAll.class);
    private static final List<Class<? extends Annotation>> INJECTED =
            List.of(Inject.class, Resource.class, EJB.class, PersistenceContext.class);

    /** The last step of the start is taken before there are guests. */
    private static final Set<String> ENTERED_BY_THE_START = Set.of("Opening");

    @Test
    void everyStatelessBeanIsMarkedAsABoundary() {
        classes()
                .that()
                .areAnnotatedWith(Stateless.class)
                .and(House.that("are entered by guests", type -> !isEnteredByTheHouse(type)))
                .should()
                .beAnnotatedWith(Boundary.class)
                .andShould()
                .bePublic()
                .check(CLASSES);
    }

    @Test
    void everyPublicMethodOfABoundarySaysWhoMayCallIt() {
        List<String> silent = House.entryPoints()
                .filter(method -> RIGHTS.stream().noneMatch(method::isAnnotatedWith))
                .filter(method -> !method.getOwner().isAssignableTo(UnitOfWork.class)
                        || !method.getOwner().isAnnotatedWith(PermitAll.class))
                .map(JavaMethod::getFullName)
                .toList();
        assertThat(silent).isEmpty();
        assertThat(House.entryPoints()).hasSizeGreaterThan(50);
    }

    @Test
    void aStatelessBeanKeepsNothingBetweenTwoCalls() {
        List<String> kept = CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(field -> !isInjectedOrFixed(field))
                .map(JavaField::getFullName)
                .toList();
        assertThat(kept).isEmpty();
    }

    @Test
    void nothingIsKeptInAStaticField() {
        List<String> kept = CLASSES.stream()
                .filter(type -> !House.module(type).equals("launcher"))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(JavaField::getFullName)
                .toList();
        assertThat(kept).isEmpty();
    }

    @Test
    void noBeanIsStateful() {
        assertThat(CLASSES.stream().filter(type -> type.isAnnotatedWith(Stateful.class)))
                .isEmpty();
    }

    /** Payara's connection pool does not know of one begun by an interceptor below a session bean: SQL stays outside it. */
    @Test
    void onlySessionBeansAndJobsBeginTransactions() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Transactional.class)
                .check(CLASSES);
    }

    @Test
    void aTimetableIsNotKeptByTheServer() {
        List<JavaMethod> timers = CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Schedule.class))
                .toList();
        assertThat(timers).isNotEmpty();
        assertThat(timers)
                .filteredOn(method -> method.getAnnotationOfType(Schedule.class).persistent())
                .isEmpty();
    }

    private static boolean isInjectedOrFixed(JavaField field) {
        return field.getModifiers().contains(JavaModifier.FINAL)
                || INJECTED.stream().anyMatch(field::isAnnotatedWith);
    }

    private static boolean isEnteredByTheHouse(JavaClass type) {
        return ENTERED_BY_THE_START.contains(type.getSimpleName())
                || type.isAssignableTo(UnitOfWork.class)
                || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Schedule.class));
    }
}
