package de.dresden.smartparticipation.projects.call;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.selection.core.Completion;
import de.dresden.smartparticipation.projects.selection.core.Utility;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds calls for the other rooms of this module, also in jobs. Asks for no right: that is the business of the boundary that uses
 * it. One statement a call. Terms are those in force; of a draft, the ones that are worked on.
 */
@Dependent
public class CallDirectory {

    /** The columns that {@link #frame} reads, of call {@code c}. */
    static final String COLUMNS = """
            c.id, c.reference, c.title, c.title_english, c.department_id, c.kind, c.state,
            (select string_agg(p.phase || ' ' || p.first_day || ' ' || p.last_day, ',') from projects.call_phase p
             where p.call_id = c.id) as phases""";

    /** The key of the terms of a call that count, its parameter being the call's key. */
    private static final String COUNTING = """
            (select t.id from projects.call_terms t join projects.call c on c.id = t.call_id
             where c.id = ? and case when c.in_force_number is null then t.discarded_at is null
                 else t.number = c.in_force_number end order by t.number desc limit 1)""";

    private static final String TERMS = "select * from projects.call_terms where id = " + COUNTING;

    private final Sql sql;

    @Inject
    public CallDirectory(Sql sql) {
        this.sql = sql;
    }

    /** @throws NotFound where no call has this reference */
    public CallFrame of(String reference) {
        return one("c.reference = ?", reference);
    }

    /** @throws NotFound where no call has this key */
    public CallFrame of(long id) {
        return one("c.id = ?", id);
    }

    /** @throws NotFound also where it was never published */
    public CallFrame published(String reference) {
        return one("c.published_at is not null and c.reference = ?", reference);
    }

    /** All that are published and not over, the latest first. */
    public List<CallFrame> published() {
        return sql.list(
                "select " + COLUMNS + " from projects.call c where c.state = 'PUBLISHED' order by c.id desc",
                CallDirectory::frame);
    }

    /** What a project may be given, and who may apply. @throws NotFound where there is no such call */
    public FundingRules funding(long call) {
        Set<ApplicantKind> applicants = new TreeSet<>(sql.list(
                "select applicant from projects.call_terms_applicant where terms_id = " + COUNTING,
                row -> ApplicantKind.valueOf(row.text("applicant")),
                call));
        return terms(
                call,
                row -> new FundingRules(
                        row.number("lowest_cents"),
                        row.number("highest_cents"),
                        (int) row.number("share_basis_points"),
                        applicants));
    }

    /** Windows, tolerances and deadlines of the money. @throws NotFound where there is no such call */
    public MoneyRules money(long call) {
        return terms(
                call,
                row -> new MoneyRules(
                        (int) row.number("advance_days"),
                        (int) row.number("retention_basis_points"),
                        (int) row.number("item_tolerance_basis_points"),
                        (int) row.number("proof_months"),
                        row.number("petty_cents"),
                        DayCount.valueOf(row.text("day_count"))));
    }

    /** How the public votes; nothing where it does not. @throws NotFound where there is no such call */
    public Optional<SelectionRule> selection(long call) {
        return terms(call, row -> Optional.ofNullable(selection(row)));
    }

    private static SelectionRule selection(Row row) throws SQLException {
        if (row.text("ballot") == null) {
            return null;
        }
        Long most = row.id("ballot_most");
        Long points = row.id("ballot_points");
        String utility = row.text("utility");
        String completion = row.text("completion");
        return new SelectionRule(
                BallotKind.valueOf(row.text("ballot")),
                most == null ? null : most.intValue(),
                points == null ? null : points.intValue(),
                SelectionMethod.valueOf(row.text("selection")),
                utility == null ? null : Utility.valueOf(utility),
                completion == null ? null : Completion.valueOf(completion),
                row.flag("skipping"),
                row.flag("exhaustive"),
                row.flag("comparison"));
    }

    private <T> T terms(long call, Sql.Reading<T> reading) {
        return sql.first(TERMS, reading, call).orElseThrow(() -> new NotFound(call));
    }

    /** What the jury scores, in its order. */
    public List<Criterion> criteria(long call) {
        return sql.list(
                "select * from projects.call_terms_criterion where terms_id = " + COUNTING + " order by position",
                row -> new Criterion(
                        row.number("criterion_id"),
                        row.text("title"),
                        row.text("title_english"),
                        row.text("help"),
                        row.text("help_english"),
                        (int) row.number("weight"),
                        (int) row.number("lowest"),
                        (int) row.number("highest")),
                call);
    }

    /** What a clerk checks, in its order. */
    public List<ChecklistItem> checklist(long call) {
        return sql.list(
                "select * from projects.call_terms_item where terms_id = " + COUNTING + " order by position",
                row -> new ChecklistItem(
                        row.number("item_id"), row.text("text"), row.text("text_english"), row.flag("mandatory")),
                call);
    }

    /** Cents by year, the first year first. */
    public Map<Integer, Long> budget(long call) {
        Map<Integer, Long> budget = new TreeMap<>();
        sql.each(
                "select year, cents from projects.call_terms_budget where terms_id = " + COUNTING,
                row -> budget.put((int) row.number("year"), row.number("cents")),
                call);
        return budget;
    }

    /** What the projects shall bring. */
    public List<ExpectedIndicator> indicators(long call) {
        return sql.list(
                "select title, title_english, unit, unit_english, direction from projects.call_indicator where call_id = ? order by position",
                row -> new ExpectedIndicator(
                        row.text("title"),
                        row.text("title_english"),
                        row.text("unit"),
                        row.text("unit_english"),
                        Direction.valueOf(row.text("direction"))),
                call);
    }

    /** The goals it serves. */
    public Set<Goal> goals(long call) {
        return new TreeSet<>(sql.list(
                "select goal from projects.call_goal where call_id = ?", row -> Goal.valueOf(row.text("goal")), call));
    }

    private CallFrame one(String condition, Object key) {
        return sql.first("select " + COLUMNS + " from projects.call c where " + condition, CallDirectory::frame, key)
                .orElseThrow(() -> new NotFound(key));
    }

    static CallFrame frame(Row row) throws SQLException {
        return new CallFrame(
                row.number("id"),
                row.text("reference"),
                row.text("title"),
                row.text("title_english"),
                row.number("department_id"),
                CallKind.valueOf(row.text("kind")),
                CallState.valueOf(row.text("state")),
                phases(row.text("phases")));
    }

    static List<PhaseDays> phases(String joined) {
        List<PhaseDays> days = new ArrayList<>();
        if (joined != null) {
            for (String one : joined.split(",")) {
                String[] parts = one.split(" ");
                days.add(new PhaseDays(
                        CallPhase.valueOf(parts[0]), LocalDate.parse(parts[1]), LocalDate.parse(parts[2])));
            }
        }
        days.sort(Comparator.comparing(PhaseDays::phase));
        return days;
    }
}
