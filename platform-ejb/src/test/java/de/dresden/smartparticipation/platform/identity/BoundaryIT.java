package de.dresden.smartparticipation.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.mail.Letter;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.testing.Callers;
import de.dresden.smartparticipation.platform.testing.InTheContainer;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every boundary gets from the container and its interceptor: roles, one transaction, and sentences. */
class BoundaryIT extends InTheContainer {

    @Inject
    private DataSource database;

    @Inject
    private Sql sql;

    @Inject
    private Callers callers;

    @Inject
    private TrialBoundary trial;

    @Inject
    private Departments departments;

    @Inject
    private Listener listener;

    /** Something that leaves all the traces there are. */
    private record Tried(Subject subject) implements Happening {

        static Tried of(long id) {
            return new Tried(new Subject("trial", id, "T-" + id));
        }

        @Override
        public String action() {
            return "trial.tried";
        }

        @Override
        public List<TaskChange> tasks() {
            return List.of(new TaskChange.Open(
                    "trial.try", subject, "platform", "Trial", null, Role.MODERATOR, null, null, null, "/index.xhtml"));
        }

        @Override
        public List<Letter> letters() {
            return List.of(new Letter("somebody@example.org", "Trial", "Tried", subject));
        }
    }

    /** Another room that listens. */
    @ApplicationScoped
    static class Listener {

        private final List<String> heard = new CopyOnWriteArrayList<>();

        void heard(@Observes Happening happening) {
            heard.add(happening.subject().reference());
        }

        List<String> heard() {
            return heard;
        }
    }

    @BeforeEach
    void people() {
        TestPeople.in(database)
                .department(7001, "TRIAL")
                .staff(7001, "trial.admin", Role.ADMINISTRATOR)
                .staff(7002, "trial.moderator", Role.MODERATOR, 7001);
    }

    @Test
    void aRefusalTakesBackAllThatWasWrittenAndRecorded() {
        Refused refused = catchThrowableOfType(
                Refused.class, () -> callers.does("trial.admin", () -> trial.createAndRefuse("REFUSED", Tried.of(11))));

        assertThat(refused.reason().key()).isEqualTo("platform.department.code-form");
        assertThat(departmentsCalled("REFUSED")).isZero();
        assertThat(traces("T-11")).containsExactly(0L, 0L, 0L);
        assertThat(number("select count(*) as n from platform.audit_entry where subject_reference = ?", "REFUSED"))
                .isZero();
    }

    @Test
    void whatHappenedIsWrittenDownWithTheChange() throws Exception {
        callers.as("trial.admin", () -> trial.create("WRITTEN", Tried.of(12)));

        assertThat(departmentsCalled("WRITTEN")).isOne();
        assertThat(traces("T-12")).containsExactly(1L, 1L, 1L);
        assertThat(listener.heard()).contains("T-12", "WRITTEN");
        assertThat(number("""
                select count(*) as n from platform.audit_entry e join platform.department d on d.id = e.subject_id
                where e.subject_reference = ? and e.actor_id = 7001 and e.action = 'department.created'
                  and e.xmin = d.xmin""", "WRITTEN"))
                .as("audit and change, written by the same transaction")
                .isOne();
    }

    @Test
    void whoeverWasSlowerHearsOfAConflict() throws Exception {
        long id = callers.as("trial.admin", () -> trial.create("SLOWER", Tried.of(13)));
        CyclicBarrier bothHaveRead = new CyclicBarrier(2);
        List<Future<Void>> both = List.of("one", "two").stream()
                .map(name -> callers.<Void>beginning("trial.admin", () -> {
                    trial.rename(id, "Renamed by " + name, () -> await(bothHaveRead));
                    return null;
                }))
                .toList();

        assertThat(both.stream().map(BoundaryIT::outcome)).containsExactlyInAnyOrder("done", "Conflict");
        assertThat(number(
                        "select count(*) as n from platform.audit_entry where subject_id = ? and action = ?"
                                + " and subject_type = 'department'",
                        id,
                        "department.changed"))
                .isOne();
    }

    @Test
    void aBrokenConstraintIsASentence() {
        assertThatThrownBy(() -> callers.does("trial.admin", () -> departments.create("TRIAL", "Once more", null)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reasons())
                        .containsExactly(Reason.of("platform.constraint.department_code_unique")));
    }

    @Test
    void aVersionThatIsNotTheStoredOneIsAConflict() throws Exception {
        long id = callers.as("trial.admin", () -> departments.create("VERSION", "Version", null));
        callers.does("trial.admin", () -> departments.change(id, 1, "VERSION", "Version two", null));

        assertThatThrownBy(() ->
                        callers.does("trial.admin", () -> departments.change(id, 1, "VERSION", "Version three", null)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void theRoleIsAskedForBeforeAnythingIsDone() {
        assertThatThrownBy(() -> callers.does("trial.moderator", () -> departments.create("NOROLE", "None", null)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> callers.does(null, () -> departments.create("NOROLE", "None", null)))
                .isInstanceOf(EJBAccessException.class);
        assertThat(departmentsCalled("NOROLE")).isZero();
    }

    private static String outcome(Future<?> work) {
        try {
            Callers.result(work);
            return "done";
        } catch (Exception e) {
            return e.getClass().getSimpleName();
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** In audit, tasks and mails. */
    private List<Long> traces(String reference) {
        return List.of(
                number("select count(*) as n from platform.audit_entry where subject_reference = ?", reference),
                number("select count(*) as n from platform.task where subject_reference = ?", reference),
                number("select count(*) as n from platform.mail where about_reference = ?", reference));
    }

    private long departmentsCalled(String code) {
        return number("select count(*) as n from platform.department where code = ?", code);
    }

    private long number(String statement, Object... parameters) {
        return sql.first(statement, row -> row.number("n"), parameters).orElseThrow();
    }
}
