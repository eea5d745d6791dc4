package de.dresden.smartparticipation.participation.hearing;

import de.dresden.smartparticipation.participation.plan.PlanChanged;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.mail.Outbox;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.templates.Letters;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where a period is extended, the agencies that were asked in it learn of it by mail, those that have answered too. */
@Dependent
class ExtensionsTold {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** The round may be written already or not: it is known by its day before or after. */
    private static final String TOLD = """
            select h.id, a.reference, a.name, a.email, p.name as plan, p.number, greatest(h.due, ?) as due
            from participation.hearing h
            join participation.plan_round r on r.id = h.round_id
            join participation.plan p on p.id = r.plan_id
            join participation.agency a on a.id = h.agency_id
            where r.plan_id = ? and r.kind = ? and r.last_day in (?, ?) and h.state <> 'CHOSEN' and a.email is not null
            order by h.id""";

    @Inject
    private Sql sql;

    @Inject
    private Letters letters;

    @Inject
    private Outbox outbox;

    /** An agency that was asked: key of its hearing, what it is called, where it is told, and its last day. */
    record Told(long hearing, String reference, String name, String email, String plan, String number, LocalDate due) {}

    void on(@Observes PlanChanged changed) {
        if (changed.what().equals("round-extended")) {
            String reason = String.valueOf(changed.after().get("reason"));
            told(sql, changed).forEach(agency -> tell(agency, changed.subject().reference(), reason));
        }
    }

    static List<Told> told(Sql sql, PlanChanged changed) {
        LocalDate until = day(changed.after().get("lastDay"));
        return sql.list(
                TOLD,
                ExtensionsTold::row,
                until,
                changed.subject().id(),
                String.valueOf(changed.after().get("round")),
                day(changed.before().get("lastDay")),
                until);
    }

    private void tell(Told agency, String plan, String reason) {
        outbox.post(letters.letter(
                HearingMails.ROUND_EXTENDED,
                Locale.GERMAN,
                agency.email(),
                Map.of(
                        "traeger", agency.name(),
                        "plan", agency.plan(),
                        "plannummer", agency.number(),
                        "frist", DAY.format(agency.due()),
                        "grund", reason),
                new Subject(HearingChanged.SUBJECT, agency.hearing(), plan + "/" + agency.reference())));
    }

    private static Told row(Row row) throws SQLException {
        return new Told(
                row.number("id"),
                row.text("reference"),
                row.text("name"),
                row.text("email"),
                row.text("plan"),
                row.text("number"),
                row.day("due"));
    }

    private static LocalDate day(Object text) {
        return LocalDate.parse(String.valueOf(text));
    }
}
