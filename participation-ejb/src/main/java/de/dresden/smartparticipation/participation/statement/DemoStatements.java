package de.dresden.smartparticipation.participation.statement;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.identity.Visitor;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The demo's agencies and statements on the plan that is displayed now: three agencies of which one has answered, ten statements, some
 * of them split and one point weighed.
 */
@Dependent
class DemoStatements {

    private static final String ROUND = """
            select r.id, r.plan_id, r.first_day, coalesce(r.agencies_last_day, r.last_day) as last_day
            from participation.plan_round r
            where r.kind = 'PUBLICATION' and r.published_at is not null and r.first_day <= ?
              and not exists (select from participation.statement s where s.plan_id = r.plan_id)
              and not exists (select from participation.plan_step t where t.plan_id = r.plan_id and t.kind = 'WEIGHING')
            order by r.first_day desc limit 1""";

    private static final String STATEMENT = """
            insert into participation.statement (id, reference, plan_id, round_id, agency_id, channel, received_at, stored_at,
                sender_name, sender_address, sender_email, person_name, person_address, text, content_hash, state, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                ?, ?, ?, ?, ?, ?, 1)""";

    private static final String POINT = """
            insert into participation.statement_point (id, statement_id, number, starts, ends, text, topic, department_id, version)
            values (?, ?, ?, ?, ?, ?, ?, (select id from platform.department where code = ?), 1)""";

    private static final String WEIGHING = """
            insert into participation.weighing (point_id, department_id, result, proposal, entered_by, version)
            select ?, d.id, ?, ?, (select min(a.id) from platform.account a join platform.membership m on m.account_id = a.id
                join platform.account_role r on r.account_id = a.id and r.role = 'EVALUATOR' where m.department_id = d.id), 1
            from platform.department d where d.code = ?""";

    private static final int PARTS = 4;
    private static final int OFFICE = 10;

    @Inject
    private Sql sql;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    private final List<PastHappening> history = new ArrayList<>();

    private record Displayed(long round, long plan, LocalDate firstDay, LocalDate lastDay) {}

    void make(@Observes @Priority(230) Beginning beginning) {
        if (beginning.demo()) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
            sql.first(
                            ROUND,
                            row -> new Displayed(
                                    row.number("id"), row.number("plan_id"), row.day("first_day"), row.day("last_day")),
                            today)
                    .ifPresent(this::make);
        }
    }

    private void make(Displayed round) {
        long road = agency("Landesamt für Straßenbau und Verkehr", "AUTHORITY", "beteiligung@lasuv.example");
        long water = agency("Stadtentwässerung Dresden", "UTILITY", "plan@stadtentwaesserung.example");
        long radebeul = agency("Stadt Radebeul", "NEIGHBOUR", null);
        List<String> lines = lines();
        Instant begin = round.firstDay().atStartOfDay(Clocks.BERLIN).toInstant();
        long step = Math.max(1, ChronoUnit.SECONDS.between(begin, clock.instant()) / (lines.size() + 1));
        long number = 0;
        history.clear();
        for (String line : lines) {
            statement(round, begin.plusSeconds(step * ++number), road, line);
        }
        group(round);
        hearing(round, road, true);
        hearing(round, water, false);
        hearing(round, radebeul, false);
        audit.appendPast(history);
    }

    private void statement(Displayed round, Instant at, long agency, String line) {
        String[] parts = line.split("\\|");
        String[] field = parts[0].split(";", -1);
        String reference = reference(at);
        String name = field[2].isEmpty() ? given(field[4]) : "Landesamt für Straßenbau und Verkehr";
        StatementSender sender = new StatementSender(name, given(field[5]), given(field[6]));
        PersonKey person = PersonKey.of(sender.name(), sender.address());
        long id = next("statement_id");
        sql.update(
                STATEMENT,
                id,
                reference,
                round.plan(),
                round.round(),
                field[2].isEmpty() ? null : agency,
                field[1],
                at,
                at,
                sender.name(),
                sender.address(),
                sender.email(),
                given(person.name()),
                given(person.address()),
                field[7],
                ContentHash.of(field[7], List.of()),
                parts.length > 1 ? StatementState.IN_WORK : StatementState.RECEIVED);
        Subject subject = new Subject(StatementChanged.SUBJECT, id, reference);
        boolean byHand = StatementChannel.byHand().contains(StatementChannel.valueOf(field[1]));
        tell(at, byHand ? clerk() : new Visitor(), subject, "received", Map.of("channel", field[1]));
        for (int number = 1; number < parts.length; number++) {
            String[] point = parts[number].split(";", PARTS + 1);
            point(id, number, field[7], point);
            Map<String, Object> cut = Map.of("number", number, "topic", point[0], "text", point[2]);
            tell(between(at, number, parts.length), clerk(), subject, "point-added", cut);
        }
    }

    /** Work on a statement lies between its receipt and now. */
    private Instant between(Instant at, int part, int of) {
        Instant about = at.plusSeconds(ChronoUnit.SECONDS.between(at, clock.instant()) * part / (of + 1L));
        Instant morning = LocalDate.ofInstant(about, Clocks.BERLIN)
                .atTime(OFFICE, part)
                .atZone(Clocks.BERLIN)
                .toInstant();
        return morning.isAfter(at) && morning.isBefore(clock.instant()) ? morning : about;
    }

    private void tell(Instant at, Actor who, Subject subject, String what, Map<String, ?> after) {
        history.add(new PastHappening(
                at,
                who,
                new StatementChanged(
                        subject, StatementChanged.SUBJECT + "." + what, Map.of(), after, null, List.of())));
    }

    private String reference(Instant at) {
        return "ST-%d-%05d".formatted(LocalDate.ofInstant(at, Clocks.BERLIN).getYear(), next("statement_number"));
    }

    private Staff clerk() {
        return sql.first(
                        "select id, login, name from platform.account where login = 'a.fischer'",
                        row -> new Staff(
                                row.number("id"), row.text("login"), row.text("name"), Set.of(), Set.of(), List.of()))
                .orElseThrow();
    }

    /** Topic, department, passage, result, proposal. */
    private void point(long statement, int number, String text, String... field) {
        long id = next("statement_point_id");
        int starts = text.indexOf(field[2]);
        sql.update(
                POINT,
                id,
                statement,
                number,
                starts < 0 ? null : starts,
                starts < 0 ? null : starts + field[2].length(),
                field[2],
                field[0],
                field[1]);
        sql.update(WEIGHING, id, field[3], field[4], field[1]);
    }

    /** Those that want the allotments kept say the same; the first of them leads. */
    private void group(Displayed round) {
        long id = next("statement_group_id");
        sql.update(
                "insert into participation.statement_group (id, plan_id, name, version) values (?, ?, 'Kleingärten am Hafenbogen', 1)",
                id,
                round.plan());
        sql.update("""
                update participation.statement s set group_id = ?, leads = s.id = f.id,
                    state = case when s.id = f.id then 'RECEIVED' else 'GROUPED' end
                from (select min(id) as id from participation.statement where plan_id = ? and text like '%Erhalt der Kleingärten%') f
                where s.plan_id = ? and s.text like '%Erhalt der Kleingärten%'""", id, round.plan(), round.plan());
        sql.list(
                        "select id, reference from participation.statement where group_id = ? order by id",
                        row -> new Subject(StatementChanged.SUBJECT, row.number("id"), row.text("reference")),
                        id)
                .forEach(member -> tell(
                        clock.instant().minus(1, ChronoUnit.HOURS), clerk(), member, "grouped", Map.of("group", id)));
    }

    private long agency(String name, String kind, String email) {
        long id = next("agency_id");
        sql.update("""
                insert into participation.agency (id, reference, name, kind, email, active, version)
                values (?, 'TB-' || to_char(nextval('participation.agency_number'), 'FM0000'), ?, ?, ?, true, 1)""", id, name, kind, email);
        return id;
    }

    private void hearing(Displayed round, long agency, boolean answered) {
        Instant told = round.firstDay().atTime(9, 0).atZone(Clocks.BERLIN).toInstant();
        sql.update(
                """
                insert into participation.hearing (id, plan_id, round_id, agency_id, state, notified_at, by_letter, received_on, due,
                    answer, answered_at, statement_id, version)
                select nextval('participation.hearing_id'), ?, ?, a.id, ?, ?, a.email is null, ?, ?, ?, s.received_at, s.id, 1
                from participation.agency a
                left join participation.statement s on s.agency_id = a.id and s.round_id = ? where a.id = ?""",
                round.plan(),
                round.round(),
                answered ? "ANSWERED" : "NOTIFIED",
                told,
                round.firstDay(),
                round.lastDay(),
                answered ? "STATEMENT" : null,
                round.round(),
                agency);
    }

    private long next(String sequence) {
        return sql.first("select nextval('participation." + sequence + "') as n", row -> row.number("n"))
                .orElseThrow();
    }

    private static String given(String text) {
        return text.isEmpty() ? null : text;
    }

    private static List<String> lines() {
        try (InputStream in = DemoStatements.class.getResourceAsStream("demo-statements.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
