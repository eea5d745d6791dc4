package de.dresden.smartparticipation.participation.demo;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.identity.Visitor;
import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What persons ask about their own data: some wait, some are done with four eyes, one has not confirmed its address. */
@Dependent
class DemoRequests {

    private static final int FIELDS = 9;

    private static final String REQUEST = """
            insert into platform.person_request (id, kind, email, address_hash, language, asked_at, identified_at, identified_how,
                state, done_at, records, approval_state, entered_by, proposed_by, proposed_at, content_hash, first_approved_by,
                first_approved_at, version)
            values (nextval('platform.person_request_id'), ?, ?, ?, 'de', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                case when ? then sha256('demo') end, ?, ?, 1)
            returning id""";

    @Inject
    private Sql sql;

    @Inject
    private Keys keys;

    @Inject
    private DemoCast cast;

    void make(DemoLog log) {
        List<String[]> rows = DemoFile.rows("requests.csv", FIELDS);
        for (String[] row : rows) {
            one(log, rows.indexOf(row), row);
        }
    }

    private void one(DemoLog log, int number, String... row) {
        boolean done = row[1].equals("DONE");
        boolean asked = row[1].equals("ASKED");
        boolean onPaper = !row[4].isEmpty();
        Staff clerk = cast.person(done ? row[5] : "j.weber");
        Staff approver = done ? cast.person(row[6]) : null;
        int daysAgo = Integer.parseInt(row[3]);
        Instant came = onPaper
                ? log.calendar().worked(daysAgo, 9, number)
                : log.calendar().written(daysAgo, number);
        Instant identified = asked ? null : onPaper ? came : came.plusSeconds(240);
        Instant proposed = done ? log.calendar().worked(Integer.parseInt(row[7]) + 1, 11, number) : null;
        Instant over = done ? log.calendar().worked(Integer.parseInt(row[7]), 14, number) : null;
        long id = sql.list(
                        REQUEST,
                        key -> key.number("id"),
                        row[0],
                        done && row[0].equals("ERASURE") ? null : row[2],
                        keys.fingerprint("person-request", row[2]),
                        came,
                        identified,
                        onPaper ? row[4] : null,
                        row[1],
                        over,
                        done ? Integer.valueOf(row[8]) : null,
                        done ? "APPROVED" : "NONE",
                        onPaper ? clerk.id() : null,
                        done ? clerk.id() : null,
                        proposed,
                        done,
                        done ? approver.id() : null,
                        over)
                .get(0);
        Subject subject = new Subject("person-request", id, "DS-" + id);
        Actor who = onPaper ? clerk : new Visitor();
        log.tell(came, who, subject, "person-request." + (onPaper ? "entered" : "asked"), Map.of("kind", row[0]));
        if (!asked && !onPaper) {
            log.tell(identified, who, subject, "person-request.confirmed", Map.of());
        }
        if (done) {
            Map<String, ?> records = Map.of("records", row[8]);
            log.tell(proposed, clerk, subject, "person-request.proposed", records);
            log.tell(over, approver, subject, "person-request.approved", records);
        } else if (!asked) {
            log.tasks().add(task(log, subject, row[0], daysAgo));
        }
    }

    private static TaskChange task(DemoLog log, Subject subject, String kind, int daysAgo) {
        return new TaskChange.Open(
                "person-request.examine",
                subject,
                "platform",
                Texts.german().text("platform.request-kind." + kind.toLowerCase(Locale.ROOT)),
                null,
                Role.CONSULTATION_MANAGER,
                null,
                null,
                log.calendar().day(-daysAgo).plusMonths(1),
                "/privacy/request.xhtml?id=" + subject.id());
    }
}
