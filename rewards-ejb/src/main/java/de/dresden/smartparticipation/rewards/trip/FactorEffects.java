package de.dresden.smartparticipation.rewards.trip;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.emission.Mode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Computes what another set would make of the trips; exact, since sums of metres times grams are sums of the savings. */
@Dependent
class FactorEffects {

    private static final String EFFECT = """
            select d.mode, sum(d.trips) as trips, sum(d.metres) as metres, sum(d.saving_mg) as now,
                coalesce(sum(d.trips) filter (where d.saving_mg is null), 0) as unknown,
                sum(d.metres) * (max(s.baseline) - max(f.grams_per_km)) as then
            from rewards.v_trip_day d
            join rewards.factor_set s on s.reference = ?
            left join rewards.factor f on f.set_id = s.id and f.mode = d.mode
            where d.day between ? and ? group by d.mode""";

    @Inject
    private Sql sql;

    FactorEffects() {}

    FactorEffects(Sql sql) {
        this.sql = sql;
    }

    List<FactorEffect> of(String set, LocalDate from, LocalDate until) {
        sql.first("select 1 as one from rewards.factor_set where reference = ?", row -> true, set)
                .orElseThrow(() -> new NotFound(set));
        return sql
                .list(
                        EFFECT,
                        row -> new FactorEffect(
                                Mode.valueOf(row.text("mode")),
                                row.number("trips"),
                                row.number("metres"),
                                row.id("now"),
                                row.number("unknown"),
                                row.id("then")),
                        set,
                        from,
                        until)
                .stream()
                .sorted(Comparator.comparing(FactorEffect::mode))
                .toList();
    }
}
