package de.dresden.smartparticipation.projects.call;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.identity.StaffDirectory;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Four calls of an invented Dresden: one of last year that is closed, one that takes ideas and applications now, one that waits, one
 * whose jury scores.
 */
@Dependent
class DemoCalls {

    @Inject
    private CallRegister register;

    @Inject
    private DemoGuideline guideline;

    @Inject
    private StaffDirectory staff;

    @Inject
    private AuditTrail audit;

    @Inject
    private TaskBoard tasks;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** The demo while it is made. */
    private record Stage(Staff first, Staff second, LocalDate today, List<PastHappening> past) {

        Capacity author() {
            return new Capacity(first.id(), null);
        }

        Instant on(int days, int hour) {
            return today.plusDays(days)
                    .atTime(LocalTime.of(hour, 20))
                    .atZone(Clocks.BERLIN)
                    .toInstant();
        }

        void tell(Instant at, Staff who, CallChanged change) {
            past.add(new PastHappening(at, who, change));
        }
    }

    void make(@Observes @Priority(400) Beginning beginning) {
        if (!beginning.demo()
                || !sql.list("select 1 from projects.call", row -> 1).isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
        Stage stage = new Stage(person("e.sommer"), person("b.krueger"), today, new ArrayList<>());
        DemoCallTexts texts =
                new DemoCallTexts(stage.first().departments().iterator().next(), today);
        Call last = published(stage, texts.lastYear(), texts.lastYearTerms(), texts.lastYearDays(), -450);
        stage.tell(
                stage.on(-5, 11),
                stage.first(),
                last.close(DemoCallTexts.CONCLUSION, stage.author(), stage.on(-5, 11)));
        Call open = published(stage, texts.open(), texts.openTerms(), texts.openDays(), -30);
        Call waiting = proposed(stage, texts.waiting(), texts.waitingTerms(), texts.waitingDays(), -3);
        Call judged = published(stage, texts.judged(), texts.judgedTerms(), texts.judgedDays(), -120);
        register.flush();
        audit.appendPast(stage.past());
        List.of(last, open, waiting, judged).forEach(call -> tasks.applyAll(CallTasks.of(call, today)));
    }

    private Call published(Stage stage, CallData data, TermsData terms, List<PhaseDays> phases, int days) {
        Call call = proposed(stage, data, terms, phases, days);
        Instant then = stage.on(days + 2, 14);
        stage.tell(
                then, stage.second(), call.approve(new Capacity(stage.second().id(), null), then));
        register.flush();
        return call;
    }

    private Call proposed(Stage stage, CallData data, TermsData terms, List<PhaseDays> phases, int days) {
        Instant then = stage.on(days, 9);
        Capacity author = stage.author();
        int year = stage.today().plusDays(days).getYear();
        Call call = new Call(register.nextReference(year), data, UsualTerms.begun(), author, then);
        register.add(call);
        stage.tell(then, stage.first(), call.drafted(author));
        stage.tell(stage.on(days, 10), stage.first(), call.setPhases(phases, null, author, then));
        stage.tell(stage.on(days, 11), stage.first(), call.writeTerms(register.known(call.id(), terms), author, then));
        stage.tell(stage.on(days, 12), stage.first(), guideline.add(call, author, stage.on(days, 12)));
        register.flush();
        stage.tell(stage.on(days + 1, 9), stage.first(), call.propose(author, stage.on(days + 1, 9)));
        register.flush();
        return call;
    }

    private Staff person(String login) {
        return sql.first("select id from platform.account where login = ?", row -> row.number("id"), login)
                .flatMap(staff::find)
                .orElseThrow(() -> new IllegalStateException("no person " + login));
    }
}
