package de.dresden.smartparticipation.rewards.emission;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures in force, for the other rooms; one statement a call. */
@Dependent
public class Factors {

    private static final String IN_FORCE = """
            select s.id, s.year, s.baseline, f.mode, f.grams_per_km
            from rewards.factor_set s join rewards.factor f on f.set_id = s.id
            where s.approval_state = 'APPROVED' and s.valid_from <= ? and (s.valid_until is null or s.valid_until >= ?)""";

    @Inject
    private Sql sql;

    Factors() {}

    /** For tests and programs outside the container. */
    public Factors(Sql sql) {
        this.sql = sql;
    }

    /**
     * What a trip of that mode and day is computed with.
     *
     * @return nothing where no set is in force that day; with an unknown factor where the set has none for the mode
     */
    public Optional<FactorChoice> of(Mode mode, LocalDate day) {
        return Optional.ofNullable(all(day).get(mode));
    }

    /** The same for all modes at once; empty where no set is in force that day. */
    public Map<Mode, FactorChoice> all(LocalDate day) {
        record Figure(long set, int year, int baseline, Mode mode, int grams) {}
        List<Figure> figures = sql.list(
                IN_FORCE,
                row -> new Figure(
                        row.number("id"),
                        (int) row.number("year"),
                        (int) row.number("baseline"),
                        Mode.valueOf(row.text("mode")),
                        (int) row.number("grams_per_km")),
                day,
                day);
        Map<Mode, FactorChoice> choices = new EnumMap<>(Mode.class);
        if (!figures.isEmpty()) {
            Figure any = figures.get(0);
            for (Mode mode : Mode.values()) {
                choices.put(mode, new FactorChoice(any.set(), any.year(), mode, null, any.baseline()));
            }
        }
        figures.forEach(figure -> choices.put(
                figure.mode(),
                new FactorChoice(figure.set(), figure.year(), figure.mode(), figure.grams(), figure.baseline())));
        return choices;
    }
}
