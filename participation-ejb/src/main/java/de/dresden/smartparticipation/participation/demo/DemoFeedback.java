package de.dresden.smartparticipation.participation.demo;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.identity.Visitor;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Feedback about barriers of the public pages: two answered, two waiting. */
@Dependent
class DemoFeedback {

    private static final int FIELDS = 6;
    private static final int DAYS_TO_ANSWER = 28;
    private static final String WHO_ANSWERS = "k.brandt";

    private static final String FEEDBACK = """
            insert into platform.page_feedback (id, page, text, email, language, received_at, answer, done_at, done_by, version)
            values (nextval('platform.page_feedback_id'), ?, ?, ?, 'de', ?, ?, ?, ?, 1) returning id""";

    @Inject
    private Sql sql;

    @Inject
    private DemoCast cast;

    void make(DemoLog log) {
        Staff administrator = cast.person(WHO_ANSWERS);
        List<String[]> rows = DemoFile.rows("feedback.csv", FIELDS);
        for (String[] row : rows) {
            one(log, administrator, rows.indexOf(row), row);
        }
    }

    private void one(DemoLog log, Staff administrator, int number, String... row) {
        int daysAgo = Integer.parseInt(row[0]);
        boolean done = !row[5].isEmpty();
        Instant received = log.calendar().written(daysAgo, number);
        Instant answered = done ? log.calendar().worked(daysAgo - Integer.parseInt(row[4]), 10, number) : null;
        long id = sql.list(
                        FEEDBACK,
                        key -> key.number("id"),
                        row[1],
                        row[3],
                        row[2].isEmpty() ? null : row[2],
                        received,
                        done ? row[5] : null,
                        answered,
                        done ? administrator.id() : null)
                .get(0);
        Subject subject = new Subject("page-feedback", id, "RM-" + id);
        log.tell(received, new Visitor(), subject, "page-feedback.received", Map.of());
        if (done) {
            log.tell(answered, administrator, subject, "page-feedback.done", Map.of("answer", row[5]));
        } else {
            log.tasks()
                    .add(new TaskChange.Open(
                            "page-feedback.answer",
                            subject,
                            "platform",
                            row[3].length() > 80 ? row[3].substring(0, 80) + "…" : row[3],
                            row[1],
                            Role.ADMINISTRATOR,
                            null,
                            null,
                            log.calendar().day(DAYS_TO_ANSWER - daysAgo),
                            "/texts/feedback.xhtml?id=" + id));
        }
    }
}
