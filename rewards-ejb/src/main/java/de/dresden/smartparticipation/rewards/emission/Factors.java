package de.dresden.smartparticipation.rewards.emission;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The figures in force, for the other rooms; one statement a call. */
@Dependent
public class Factors {

    private static final String IN_FORCE = """
            select d.day, s.id, s.year, s.baseline, f.mode, f.grams_per_km
            from unnest(?::text[]::date[]) as d (day)
            join rewards.factor_set s on s.valid_from <= d.day and (s.valid_until is null or s.valid_until >= d.day)
            join rewards.factor f on f.set_id = s.id
            where s.approval_state = 'APPROVED'""";

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
        return all(Set.of(day)).getOrDefault(day, Map.of());
    }

    /** The same for several days; a day on which no set is in force is not in it. */
    public Map<LocalDate, Map<Mode, FactorChoice>> all(Collection<LocalDate> days) {
        Map<LocalDate, List<Figure>> figures = new HashMap<>();
        sql.each(
                IN_FORCE,
                row -> figures.computeIfAbsent(row.day("day"), day -> new ArrayList<>())
                        .add(new Figure(
                                row.number("id"),
                                (int) row.number("year"),
                                (int) row.number("baseline"),
                                Mode.valueOf(row.text("mode")),
                                (int) row.number("grams_per_km"))),
                days.stream().map(LocalDate::toString).toList());
        Map<LocalDate, Map<Mode, FactorChoice>> choices = new HashMap<>();
        figures.forEach((day, some) -> choices.put(day, choices(some)));
        return choices;
    }

    private record Figure(long set, int year, int baseline, Mode mode, int grams) {}

    /** What the set says, and of the other modes that it says nothing. */
    private static Map<Mode, FactorChoice> choices(List<Figure> figures) {
        Map<Mode, FactorChoice> choices = new EnumMap<>(Mode.class);
        Figure any = figures.get(0);
        for (Mode mode : Mode.values()) {
            choices.put(mode, new FactorChoice(any.set(), any.year(), mode, null, any.baseline()));
        }
        figures.forEach(figure -> choices.put(
                figure.mode(),
                new FactorChoice(figure.set(), figure.year(), figure.mode(), figure.grams(), figure.baseline())));
        return choices;
    }
}
