package de.dresden.smartparticipation.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static de.dresden.smartparticipation.house.House.CLASSES;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** There is one clock, and no old date type. */
class TimesTest {

    private static final Set<String> OLD = Set.of(
            "java.util.Date",
            "java.util.Calendar",
            "java.util.GregorianCalendar",
            "java.sql.Timestamp",
            "java.sql.Date");

    /** A lease ends when the machine's clock says so, also where a test moves the city's. */
    private static final Set<String> RUN_ON_REAL_TIME = Set.of("JobEnding", "JobCrew");

    @Test
    void oldDateTypesStayInTheConverter() {
        noClasses()
                .that()
                .doNotHaveSimpleName("InstantColumn")
                .and(House.that("are not handed one by a foreign interface", type -> !mustTakeOne(type)))
                .should()
                .dependOnClassesThat(House.that("are old date types", type -> OLD.contains(type.getName())))
                .check(CLASSES);
    }

    @Test
    void theTimeIsAskedOfTheClock() {
        List<String> around = CLASSES.stream()
                .filter(type -> !House.module(type).equals("launcher"))
                .flatMap(type -> type.getCodeUnits().stream())
                .flatMap(unit -> unit.getCallsFromSelf().stream())
                .filter(TimesTest::asksTheMachine)
                .map(JavaCall::getDescription)
                .toList();
        assertThat(around).isEmpty();
    }

    @Test
    void onlyTheClockRoomMakesAClock() {
        List<String> others = CLASSES.stream()
                .filter(type -> !type.getPackageName().startsWith(House.ROOT + ".platform.clock"))
                .filter(type -> !RUN_ON_REAL_TIME.contains(type.getSimpleName()))
                .flatMap(type -> type.getCodeUnits().stream())
                .flatMap(unit -> unit.getCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(Clock.class))
                .filter(call ->
                        Set.of("system", "systemUTC", "systemDefaultZone").contains(call.getName()))
                .map(JavaCall::getDescription)
                .toList();
        assertThat(others).isEmpty();
    }

    private static boolean asksTheMachine(JavaCall<?> call) {
        boolean now = call.getName().equals("now")
                && call.getTargetOwner().getPackageName().equals("java.time")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean millis = call.getName().equals("currentTimeMillis")
                && call.getTargetOwner().isEquivalentTo(System.class);
        return now || millis;
    }

    /** Jakarta Mail sets the date of a message as a {@code Date}; EXIF, certificates and the like have no other. */
    private static boolean mustTakeOne(JavaClass type) {
        return House.module(type).equals("launcher") || type.getSimpleName().equals("MailServer");
    }
}
