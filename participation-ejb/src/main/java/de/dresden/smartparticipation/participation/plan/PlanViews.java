package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.participation.law.LawEdition;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One plan with all that belongs to it; a fixed number of statements, and three for each of its few rounds. */
@Dependent
class PlanViews {

    private static final String PLAN = """
            select p.name, p.number, p.kind, p.procedure, p.department_id, d.name as department, p.summary, p.area_text,
                   p.contact_name, p.contact_email, p.contact_phone, p.begun_on, p.edition, p.area, p.stays_shown, p.version
            from participation.plan p join platform.v_department d on d.id = p.department_id where p.id = ?""";

    private static final String ROUND = """
            select kind, first_day, last_day, agencies_received_on, agencies_last_day, period, reason, changes_only,
                   affected_only, announced_on, announced_in, portal, announcement, published_at, probes, probed_at
            from participation.plan_round where id = ?""";

    @Inject
    private Sql sql;

    @Inject
    private PlanDirectory directory;

    @Inject
    private DocumentVersions documents;

    PlanDetails details(PlanFrame frame, boolean manageable) {
        List<RoundView> rounds =
                directory.rounds(frame.id()).stream().map(this::round).toList();
        return sql.first(PLAN, row -> details(row, frame, rounds, manageable), frame.id())
                .orElseThrow(() -> new NotFound(frame.reference()));
    }

    private PlanDetails details(Row row, PlanFrame frame, List<RoundView> rounds, boolean manageable)
            throws SQLException {
        PlanData data = data(row);
        return new PlanDetails(
                frame,
                data,
                row.text("department"),
                row.day("begun_on"),
                LawEdition.valueOf(row.text("edition")),
                row.text("area"),
                row.flag("stays_shown"),
                steps(frame.id(), new PlanWay(data.kind(), data.procedure())),
                rounds,
                documents.of(frame.id()),
                information(frame.id()),
                row.number("version"),
                manageable);
    }

    static PlanData data(Row row) throws SQLException {
        return new PlanData(
                row.text("name"),
                row.text("number"),
                PlanKind.valueOf(row.text("kind")),
                PlanProcedure.valueOf(row.text("procedure")),
                row.number("department_id"),
                row.text("summary"),
                row.text("area_text"),
                row.text("contact_name"),
                row.text("contact_email"),
                row.text("contact_phone"));
    }

    /** The way with its steps: those that are needed or were taken, and what may be added. */
    List<StepView> steps(long plan, PlanWay way) {
        Map<StepKind, StepView> taken = sql
                .list(
                        "select kind, done_on, paper, note from participation.plan_step where plan_id = ?",
                        row -> {
                            StepKind kind = StepKind.valueOf(row.text("kind"));
                            return new StepView(
                                    kind,
                                    way.name(kind),
                                    way.needs(kind),
                                    row.day("done_on"),
                                    row.text("paper"),
                                    row.text("note"),
                                    false);
                        },
                        plan)
                .stream()
                .collect(Collectors.toMap(StepView::kind, Function.identity()));
        List<StepTaken> done = taken.values().stream()
                .map(step -> new StepTaken(step.kind(), step.day()))
                .toList();
        StepKind next = way.next(done).orElse(null);
        return Arrays.stream(StepKind.values())
                .map(kind -> taken.getOrDefault(
                        kind, new StepView(kind, way.name(kind), way.needs(kind), null, null, null, kind == next)))
                .toList();
    }

    RoundView round(RoundFrame frame) {
        List<Access> accesses = sql.list(
                "select kind, place, room, hours from participation.plan_access where round_id = ? order by position",
                row -> new Access(
                        AccessKind.valueOf(row.text("kind")), row.text("place"), row.text("room"), row.text("hours")),
                frame.id());
        List<ExtensionRow> extensions = extensions(frame.id());
        List<OutageRow> outages = outages(frame.id());
        return sql.first(ROUND, row -> round(row, frame, accesses, extensions, outages), frame.id())
                .orElseThrow(() -> new NotFound(frame.id()));
    }

    List<ExtensionRow> extensions(long round) {
        return sql.list(
                "select from_day, until_day, reason, extended_at from participation.plan_extension where round_id = ? order by id",
                row -> new ExtensionRow(
                        row.day("from_day"), row.day("until_day"), row.text("reason"), row.instant("extended_at")),
                round);
    }

    List<OutageRow> outages(long round) {
        return sql.list(
                "select id, round_id, began_at, ended_at, what, answer, answer_reason from participation.plan_outage"
                        + " where round_id = ? order by began_at",
                PlanViews::outage,
                round);
    }

    private static RoundView round(
            Row row, RoundFrame frame, List<Access> accesses, List<ExtensionRow> extensions, List<OutageRow> outages)
            throws SQLException {
        RoundData data = new RoundData(
                frame.kind(),
                frame.firstDay(),
                frame.lastDay(),
                row.day("agencies_received_on"),
                row.day("agencies_last_day"),
                PeriodKind.valueOf(row.text("period")),
                row.text("reason"),
                row.flag("changes_only"),
                row.flag("affected_only"),
                row.day("announced_on"),
                row.text("announced_in"),
                row.text("portal"));
        return new RoundView(
                frame,
                data,
                row.text("announcement"),
                row.instant("published_at"),
                accesses,
                extensions,
                outages,
                row.number("probes"),
                row.instant("probed_at"));
    }

    private static OutageRow outage(Row row) throws SQLException {
        String answer = row.text("answer");
        return new OutageRow(
                row.number("id"),
                row.number("round_id"),
                row.instant("began_at"),
                row.instant("ended_at"),
                row.text("what"),
                answer == null ? null : OutageAnswer.valueOf(answer),
                row.text("answer_reason"));
    }

    List<InformationRow> information(long plan) {
        return sql.list(
                "select id, theme, source, title, keywords, displayed from participation.plan_information"
                        + " where plan_id = ? order by id",
                row -> new InformationRow(
                        row.number("id"),
                        new Information(
                                EnvironmentalTheme.valueOf(row.text("theme")),
                                InformationSource.valueOf(row.text("source")),
                                row.text("title"),
                                row.text("keywords"),
                                row.flag("displayed"))),
                plan);
    }

    /** The announcement as it appeared, or null. */
    String announcement(long round) {
        return sql.first(
                        "select announcement from participation.plan_round where id = ? and published_at is not null",
                        row -> row.text("announcement"),
                        round)
                .orElse(null);
    }

    /** Keeps an extension for the plan file. */
    void extended(long round, LocalDate from, LocalDate until, String reason, Long person, Instant now) {
        sql.update("""
                insert into participation.plan_extension (id, round_id, from_day, until_day, reason, extended_at, extended_by, version)
                values (nextval('participation.plan_extension_id'), ?, ?, ?, ?, ?, ?, 0)""", round, from, until, reason, now, person);
    }

    /** Outages of the plan about which nothing is decided yet. */
    long openOutages(long plan) {
        return sql.first(
                        "select count(*) as n from participation.plan_outage o join participation.plan_round r on r.id = o.round_id"
                                + " where r.plan_id = ? and o.answer is null",
                        row -> row.number("n"),
                        plan)
                .orElse(0L);
    }
}
