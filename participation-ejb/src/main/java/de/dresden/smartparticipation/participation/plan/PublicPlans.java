package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.participation.module.ModuleDirectory;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Plans for everybody, from the day on which their first announcement appears. */
@Boundary
@Stateless
public class PublicPlans {

    private static final String ROWS = """
            select p.reference, p.name, p.number, p.kind, p.area_text, r.kind as round, r.first_day, r.last_day,
                exists (select from participation.plan_step s where s.plan_id = p.id and s.kind = 'WEIGHING') as decided,
                (select s.done_on from participation.plan_step s
                    where s.plan_id = p.id and s.kind = 'ANNOUNCEMENT' and s.done_on <= ?) as in_force_on
            from participation.plan p
            cross join lateral (select kind, first_day, last_day from participation.plan_round
                where plan_id = p.id and published_at is not null and announced_on <= ? and not affected_only
                order by first_day desc limit 1) r
            order by r.last_day < ?, case when r.last_day < ? then r.last_day end desc, r.last_day, p.id""";

    private static final String DOCUMENTS = """
            select d.kind, d.title, v.number, v.file_id, v.hash, v.added_at, f.name, f.size
            from participation.plan_round r
            join participation.plan p on p.id = r.plan_id
            join participation.plan_round_document x on x.round_id = r.id
            join participation.plan_document_version v on v.id = x.version_id
            join participation.plan_document d on d.id = v.document_id
            join platform.file f on f.id = v.file_id
            where r.id = (select id from participation.plan_round where plan_id = ? and published_at is not null
                          and first_day <= ? order by first_day desc limit 1)
              and (r.last_day >= ? or p.stays_shown)
            order by array_position(array['DRAWING', 'TEXT', 'REASONING', 'ENVIRONMENTAL_REPORT', 'EXPERT_REPORT', 'STATEMENT',
                'ANNOUNCEMENT', 'COUNCIL_PAPER', 'OTHER'], d.kind), d.id""";

    @Inject
    private Sql sql;

    @Inject
    private PlanDirectory directory;

    @Inject
    private PlanViews views;

    @Inject
    private ModuleDirectory modules;

    @Inject
    private Clock clock;

    /**
     * Those that run or are announced, the one that ends first at the top, then those that are over. A round for those affected only is
     * not announced here to everybody (§ 4a Abs. 3 Satz 4 BauGB); the plan's page says that it takes place.
     */
    @PermitAll
    public List<PublicPlanRow> list() {
        LocalDate today = today();
        return sql.list(ROWS, row -> row(row, today), today, today, today, today);
    }

    /** @throws NotFound where there is none, or none that has been announced */
    @PermitAll
    public PublicPlan details(String reference) {
        LocalDate today = today();
        PlanDetails plan = views.details(directory.of(reference), false);
        List<PublicRound> rounds = plan.rounds().stream()
                .filter(round ->
                        round.frame().published() && !round.data().announcedOn().isAfter(today))
                .map(round -> round(round, today))
                .toList();
        if (rounds.isEmpty()) {
            throw new NotFound(reference);
        }
        return new PublicPlan(
                reference,
                plan.data(),
                plan.departmentName(),
                plan.area(),
                plan.steps().stream().map(PublicPlans::withoutNote).toList(),
                rounds.get(rounds.size() - 1),
                reversed(rounds.subList(0, rounds.size() - 1)),
                sql.list(DOCUMENTS, PublicPlans::document, plan.frame().id(), today, today),
                plan.information().stream().map(InformationRow::data).toList(),
                plan.frame().decided(),
                inForceOn(plan.steps(), today),
                plan.frame().decided() ? inspections(plan.frame().id()) : List.of());
    }

    private List<PublicInspection> inspections(long plan) {
        return sql.list(
                "select laid_out_at, laid_out_hours, announcement from participation.statement_group"
                        + " where plan_id = ? and laid_out_on is not null order by laid_out_on, id",
                row -> new PublicInspection(
                        row.text("laid_out_at"),
                        row.text("laid_out_hours"),
                        List.of(row.text("announcement").split("\\R\\R+"))),
                plan);
    }

    /**
     * The plan to which a module of a consultation leads. @return its reference
     *
     * @throws NotFound where there is none, or none that citizens may see
     */
    @PermitAll
    public String shownIn(long module) {
        return sql.first(
                        "select p.reference from participation.plan_display d join participation.plan p on p.id = d.plan_id"
                                + " where d.module_id = ?",
                        row -> row.text("reference"),
                        modules.visible(module).id())
                .orElseThrow(() -> new NotFound(module));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }

    private static LocalDate inForceOn(List<StepView> steps, LocalDate today) {
        return steps.stream()
                .filter(step -> step.kind() == StepKind.ANNOUNCEMENT && step.day() != null)
                .map(StepView::day)
                .filter(day -> !day.isAfter(today))
                .findFirst()
                .orElse(null);
    }

    private static StepView withoutNote(StepView step) {
        return new StepView(step.kind(), step.name(), step.needed(), step.day(), step.paper(), null, step.next());
    }

    private static List<PublicRound> reversed(List<PublicRound> rounds) {
        List<PublicRound> latestFirst = new ArrayList<>(rounds);
        Collections.reverse(latestFirst);
        return latestFirst;
    }

    private static PublicRound round(RoundView round, LocalDate today) {
        RoundData data = round.data();
        return new PublicRound(
                data.kind(),
                RoundStage.of(true, data.firstDay(), data.lastDay(), today),
                data.firstDay(),
                data.lastDay(),
                data.changesOnly(),
                data.affectedOnly(),
                round.paragraphs(),
                data.announcedOn(),
                data.announcedIn(),
                round.accesses(),
                round.extensions());
    }

    private static PublicPlanRow row(Row row, LocalDate today) throws SQLException {
        LocalDate first = row.day("first_day");
        LocalDate last = row.day("last_day");
        return new PublicPlanRow(
                row.text("reference"),
                row.text("name"),
                row.text("number"),
                PlanKind.valueOf(row.text("kind")),
                row.text("area_text"),
                RoundKind.valueOf(row.text("round")),
                RoundStage.of(true, first, last, today),
                first,
                last,
                row.flag("decided"),
                row.day("in_force_on"));
    }

    private static PublicDocument document(Row row) throws SQLException {
        return new PublicDocument(
                DocumentKind.valueOf(row.text("kind")),
                row.text("title"),
                (int) row.number("number"),
                row.number("file_id"),
                row.text("name"),
                row.number("size"),
                row.text("hash"),
                row.instant("added_at"));
    }
}
