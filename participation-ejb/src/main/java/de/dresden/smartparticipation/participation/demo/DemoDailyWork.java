package de.dresden.smartparticipation.participation.demo;

import de.dresden.smartparticipation.participation.contribution.ContributionChanged;
import de.dresden.smartparticipation.participation.contribution.NoteKind;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes notes, telephone calls, file numbers, resubmissions and co-signing departments of the demo's cases. */
@Dependent
class DemoDailyWork {

    private static final int NOON = 12;
    private static final int AFTERNOON = 15;

    @Inject
    private Sql sql;

    @Inject
    private DemoCast cast;

    void make(DemoStage stage, Map<String, DemoCase> cases) {
        for (DemoWork work : stage.script().work()) {
            DemoCase one = cases.get(work.number());
            Staff clerk = one.person() == null ? stage.evaluator(one.department(), one.n()) : one.person();
            Instant at = stage.calendar().worked(work.days(), NOON, one.n());
            switch (work.what()) {
                case NOTE -> note(one, NoteKind.NOTE, work.text(), clerk, at);
                case CALL -> note(one, NoteKind.PHONE_CALL, work.text(), clerk, at);
                case FILE -> file(one, work.text(), clerk, at);
                case RESUBMIT -> resubmit(one, stage.calendar().day(work.days()), clerk);
                case ASKED, SIGNED, OBJECTED -> sign(one, work, clerk, at);
            }
        }
    }

    private void note(DemoCase one, NoteKind kind, String text, Staff clerk, Instant at) {
        sql.update(
                "insert into participation.note (id, contribution_id, kind, text, written_by, written_at)"
                        + " values (nextval('participation.note_id'), ?, ?, ?, ?, ?)",
                one.id(),
                kind,
                text,
                clerk.id(),
                at);
        tell(one, at, clerk, "noted", Map.of("note", kind));
    }

    private void file(DemoCase one, String number, Staff clerk, Instant at) {
        sql.update("update participation.contribution set file_number = ? where id = ?", number, one.id());
        tell(one, at, clerk, "file-number-set", Map.of("fileNumber", number));
    }

    private void resubmit(DemoCase one, LocalDate day, Staff clerk) {
        sql.update("update participation.contribution set resubmit_on = ? where id = ?", day, one.id());
        Instant yesterday = one.stage().calendar().worked(1, AFTERNOON, one.n());
        tell(one, yesterday, clerk, "resubmission-set", Map.of("resubmitOn", day));
        one.stage().tasks().add(task(one, "contribution.resubmission", one.department(), clerk, day));
    }

    private void sign(DemoCase one, DemoWork work, Staff clerk, Instant asked) {
        long department = cast.department(work.department());
        boolean answered = work.what() != DemoWork.What.ASKED;
        Staff signer = cast.evaluators(department).get(0);
        Instant at = one.stage().calendar().worked(work.days() - 1, AFTERNOON, one.n());
        sql.update(
                "insert into participation.co_signing (contribution_id, department_id, state, remark, asked_by,"
                        + " asked_at, answered_by, answered_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                one.id(),
                department,
                work.what(),
                answered ? work.text() : null,
                clerk.id(),
                asked,
                answered ? signer.id() : null,
                answered ? at : null);
        tell(one, asked, clerk, "cosigning-asked", Map.of("coSigning", department));
        if (answered) {
            String verb = work.what() == DemoWork.What.SIGNED ? "cosigned" : "objected";
            tell(one, at, signer, verb, Map.of("coSigning", work.what(), "remark", work.text()));
        } else {
            one.stage().tasks().add(task(one, "contribution.cosign", department, null, one.due()));
        }
    }

    private static TaskChange task(DemoCase one, String step, long department, Staff person, LocalDate due) {
        return new TaskChange.Open(
                step,
                one.subject(),
                "participation",
                one.told().title(),
                one.stage().title(),
                Role.EVALUATOR,
                department,
                person == null ? null : person.id(),
                due,
                one.page());
    }

    private static void tell(DemoCase one, Instant at, Staff by, String verb, Map<String, ?> after) {
        one.stage()
                .tell(
                        at,
                        by,
                        new ContributionChanged(
                                one.subject(),
                                one.stage().id(),
                                ContributionChanged.SUBJECT + "." + verb,
                                Map.of(),
                                new HashMap<>(after),
                                null,
                                List.of(),
                                List.of()));
    }
}
