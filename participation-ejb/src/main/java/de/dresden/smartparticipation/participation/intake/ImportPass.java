package de.dresden.smartparticipation.participation.intake;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.intake.ColumnMapping;
import de.dresden.smartparticipation.platform.intake.IntakePlan;
import de.dresden.smartparticipation.platform.intake.IntakeRow;
import de.dresden.smartparticipation.platform.intake.RowCheck;
import de.dresden.smartparticipation.platform.intake.RowProblem;
import de.dresden.smartparticipation.platform.intake.RowVerdict;
import de.dresden.smartparticipation.platform.tables.TableRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** One way through a file: checks its rows in batches, with what the consultation knows. */
final class ImportPass {

    private final ColumnMapping mapping;
    private final RowCheck check;
    private final Instant now;
    private final Map<String, Long> topics = new HashMap<>();
    private final Map<String, String> areas = new HashMap<>();

    /**
     * @param topics keys of the consultation's topics by name
     * @param areas the city's areas
     * @param now what is received later is wrong
     */
    ImportPass(IntakePlan plan, ColumnMapping mapping, Map<String, Long> topics, List<AreaName> areas, Instant now) {
        this.mapping = mapping;
        this.check = new RowCheck(plan, mapping);
        this.topics.putAll(topics);
        this.now = now;
        areas.forEach(area -> {
            this.areas.put(area.key().toLowerCase(Locale.ROOT), area.key());
            this.areas.put(area.name().toLowerCase(Locale.ROOT), area.key());
        });
    }

    /** The columns of the file that nothing is read from. */
    List<String> unused() {
        return mapping.unused();
    }

    /** @param there tells which of some numbers the consultation has already */
    List<RowVerdict> check(List<TableRow> batch, Function<List<String>, Set<String>> there) {
        List<RowVerdict> verdicts = new ArrayList<>(batch.size());
        for (TableRow row : batch) {
            verdicts.add(withOwnRules(check.check(row)));
        }
        List<String> numbers = verdicts.stream()
                .filter(RowVerdict::accepted)
                .map(verdict -> verdict.row().text(ContributionPlan.NUMBER))
                .toList();
        Set<String> known = there.apply(numbers);
        verdicts.replaceAll(verdict -> {
            String number = verdict.row().text(ContributionPlan.NUMBER);
            return verdict.accepted() && known.contains(number)
                    ? verdict.skipped(
                            mapping.heading(ContributionPlan.NUMBER),
                            Reason.of("participation.import.there-already", number))
                    : verdict;
        });
        return verdicts;
    }

    StagedRow staged(IntakeRow row) {
        return new StagedRow(row, area(row), topics.get(row.text(ContributionPlan.TOPIC)), now);
    }

    private RowVerdict withOwnRules(RowVerdict verdict) {
        IntakeRow row = verdict.row();
        RowVerdict judged = verdict;
        Instant received = row.instant(ContributionPlan.RECEIVED);
        if (received != null && received.isAfter(now)) {
            judged = judged.with(RowProblem.error(
                    verdict.number(),
                    mapping.heading(ContributionPlan.RECEIVED),
                    Reason.of("participation.contribution.received-in-future")));
        }
        if (row.has(ContributionPlan.AREA) && area(row) == null) {
            judged = judged.with(RowProblem.warning(
                    verdict.number(),
                    mapping.heading(ContributionPlan.AREA),
                    Reason.of("participation.import.area-unknown", row.text(ContributionPlan.AREA))));
        }
        if (row.has(ContributionPlan.LATITUDE) != row.has(ContributionPlan.LONGITUDE)) {
            judged = judged.with(RowProblem.warning(
                    verdict.number(),
                    mapping.heading(ContributionPlan.LATITUDE),
                    Reason.of("participation.import.half-point")));
        }
        return judged;
    }

    private String area(IntakeRow row) {
        String said = row.text(ContributionPlan.AREA);
        if (said == null) {
            return null;
        }
        String known = areas.get(said.toLowerCase(Locale.ROOT));
        // A spreadsheet makes 7 of 07.
        return known == null && said.matches("\\d") ? areas.get("0" + said) : known;
    }
}
