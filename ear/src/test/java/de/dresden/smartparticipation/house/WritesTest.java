package de.dresden.smartparticipation.house;

import static de.dresden.smartparticipation.house.House.CLASSES;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.tables.TableWriter;
import jakarta.persistence.EntityManager;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Find, tell, record: who changes something leaves a trace of it. */
class WritesTest {

    /**
     * A login leaves a session, which its owner and the administrators see; a failed one leaves its throttle. Who answers a survey
     * leaves a sheet without a person and, where an address is asked for, the mail to it: an entry with a moment would bring both together.
     * Who votes leaves a ballot without a person for the same reason. Who asks to follow or to support by e-mail leaves the mail to that address, and a row once its reader has confirmed.
     */
    private static final Set<String> LEAVES_ANOTHER_TRACE =
            Set.of("Logins.login", "SurveyParticipation.send", "PublicVotes.send", "Following.ask", "Supporting.ask");

    @Test
    void everyCommandRecordsWhatHappened() {
        List<String> silent = House.entryPoints()
                .filter(method -> reaches(method, WritesTest::changesAnEntity))
                .filter(method -> !reaches(method, WritesTest::records))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .filter(name -> !LEAVES_ANOTHER_TRACE.contains(name))
                .distinct()
                .toList();
        assertThat(silent).isEmpty();
    }

    @Test
    void someCommandIsFound() {
        assertThat(House.entryPoints().filter(method -> reaches(method, WritesTest::records)))
                .hasSizeGreaterThan(20);
    }

    /** A table that is only closed is given up: a workbook would leave as an empty file. */
    @Test
    void whoOpensATableFinishesIt() {
        List<String> unfinished = CLASSES.stream()
                .filter(type -> calls(type, "to"))
                .filter(type -> !type.isAssignableTo(TableWriter.class))
                .filter(type -> !calls(type, "finish"))
                .map(JavaClass::getSimpleName)
                .toList();
        assertThat(unfinished).isEmpty();
    }

    private static boolean calls(JavaClass type, String method) {
        return type.getMethodCallsFromSelf().stream()
                .map(JavaCall::getTarget)
                .anyMatch(target -> target.getOwner().isAssignableTo(TableWriter.class)
                        && target.getName().equals(method));
    }

    @Test
    void whatAVerbTellsIsNotThrownAway() {
        List<String> dropped = CLASSES.stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getMethodCallsFromSelf().stream().anyMatch(WritesTest::isVerb))
                .filter(unit -> !handsOn(unit) && !reaches(unit, WritesTest::records))
                .map(JavaCodeUnit::getFullName)
                .toList();
        assertThat(dropped).isEmpty();
    }

    private static boolean isVerb(JavaCall<?> call) {
        return House.isEntity(call.getTargetOwner())
                && call.getTarget().getRawReturnType().isAssignableTo(Happening.class);
    }

    private static boolean handsOn(JavaCodeUnit unit) {
        boolean returnsIt = unit instanceof JavaMethod method && House.tellsWhatHappened(method);
        boolean returnsSeveral = unit.getReturnType().getAllInvolvedRawTypes().stream()
                .anyMatch(type -> type.isAssignableTo(Happening.class));
        return returnsIt
                || returnsSeveral
                || unit.getCallsFromSelf().stream()
                        .anyMatch(call -> records(call)
                                || call.getTarget().getRawParameterTypes().stream()
                                        .anyMatch(type -> type.isAssignableTo(Happening.class)));
    }

    private static boolean records(JavaCall<?> call) {
        return call.getTargetOwner().isEquivalentTo(Happenings.class)
                && call.getName().startsWith("record");
    }

    private static boolean changesAnEntity(JavaCall<?> call) {
        boolean byHand = call.getTargetOwner().isAssignableTo(EntityManager.class)
                && Set.of("persist", "remove", "merge").contains(call.getName());
        return byHand || isVerb(call);
    }

    /** Whether the method, or one of the product's own that it calls, makes such a call. */
    private static boolean reaches(JavaCodeUnit from, Predicate<JavaCall<?>> wanted) {
        Set<JavaCodeUnit> seen = new HashSet<>(Set.of(from));
        Deque<JavaCodeUnit> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (JavaCall<?> call : open.pop().getCallsFromSelf()) {
                if (wanted.test(call)) {
                    return true;
                }
                CodeUnitCallTarget target = call.getTarget();
                target.resolveMember()
                        .filter(unit -> House.ours(unit.getOwner()))
                        .filter(seen::add)
                        .ifPresent(open::push);
            }
        }
        return false;
    }
}
