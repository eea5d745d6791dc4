package de.dresden.smartparticipation.projects.call;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Wording;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What everybody may know of calls: those that are or were published. */
@Boundary
@Stateless
public class PublicCalls {

    private static final String ROWS = "select " + CallDirectory.COLUMNS + """
            , c.summary, c.summary_english, d.name as department, t.highest_cents,
              (select coalesce(sum(b.cents), 0) from projects.call_terms_budget b where b.terms_id = t.id) as cents
            from projects.call c join platform.v_department d on d.id = c.department_id
            join projects.call_terms t on t.call_id = c.id and t.number = c.in_force_number
            order by c.state <> 'PUBLISHED', c.published_at desc, c.id desc limit 500""";

    @Inject
    private Sql sql;

    @Inject
    private CallRegister register;

    @Inject
    private CallDirectory directory;

    @Inject
    private Guidelines guidelines;

    @Inject
    private Clock clock;

    /** All of them, those that run first, then the latest first; one statement. */
    @PermitAll
    public List<PublicCallRow> all() {
        LocalDate today = today();
        return sql.list(
                ROWS,
                row -> new PublicCallRow(
                        CallDirectory.frame(row),
                        new Wording(row.text("summary"), row.text("summary_english")),
                        row.text("department"),
                        row.number("cents"),
                        row.number("highest_cents"),
                        today));
    }

    /** @throws NotFound where there is none, or where it is a draft */
    @PermitAll
    public PublicCall of(String reference) {
        CallFrame frame = directory.published(reference);
        Call call = register.find(reference);
        return sql.first(
                        "select d.name as department, c.state_reason, c.published_at from projects.call c"
                                + " join platform.v_department d on d.id = c.department_id where c.id = ?",
                        row -> new PublicCall(
                                frame,
                                call.data(),
                                row.text("department"),
                                row.text("state_reason"),
                                row.instant("published_at"),
                                call.inForce().orElseThrow().data(),
                                guidelines.latest(frame.id()).orElse(null),
                                today()),
                        frame.id())
                .orElseThrow(() -> new NotFound(reference));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }
}
