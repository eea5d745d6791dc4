package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What a jury came to, for the other rooms of this module. Asks for no right: that is the business of the boundary that uses it. */
@Dependent
public class JuryResult {

    private static final String RANKED = """
            select k.application_id, a.reference, k.rank, k.numerator, k.denominator,
                coalesce(m.kind, 'NOT_RECOMMENDED') as kind, m.place
            from projects.jury_round r
            join projects.jury_ranking g on g.round_id = r.id
                and g.number = (select max(o.number) from projects.jury_ranking o where o.round_id = r.id)
            join projects.jury_ranked k on k.ranking_id = g.id and k.rank is not null
            join projects.application a on a.id = k.application_id
            left join projects.jury_recommendation m on m.round_id = r.id and m.application_id = k.application_id
            where r.call_id = ? and r.state = 'CLOSED'
            order by k.rank, a.sent_at, a.id""";

    /** Denominator of what is rounded. */
    private static final BigDecimal FINE = BigDecimal.TEN.pow(15);

    private final Sql sql;

    @Inject
    public JuryResult(Sql sql) {
        this.sql = sql;
    }

    /**
     * The ranking, the best first; nothing while the round is not closed, or where there is no jury. An application that no member may
     * score any more is not in it. Ranks are exact always; a score whose exact fraction does not fit is rounded to 15 places.
     *
     * @param call key of the call
     */
    public Optional<List<Ranked>> of(long call) {
        boolean closed = sql.first(
                        "select state from projects.jury_round where call_id = ?", row -> row.text("state"), call)
                .filter(JuryState.CLOSED.name()::equals)
                .isPresent();
        return closed ? Optional.of(sql.list(RANKED, JuryResult::ranked, call)) : Optional.empty();
    }

    private static Ranked ranked(Row row) throws SQLException {
        BigInteger numerator = new BigInteger(row.text("numerator"));
        BigInteger denominator = new BigInteger(row.text("denominator"));
        if (denominator.bitLength() >= Long.SIZE) {
            numerator = new BigDecimal(numerator)
                    .multiply(FINE)
                    .divide(new BigDecimal(denominator), 0, RoundingMode.HALF_EVEN)
                    .toBigInteger();
            denominator = FINE.toBigInteger();
        }
        return new Ranked(
                row.number("application_id"),
                row.text("reference"),
                (int) row.number("rank"),
                numerator.longValueExact(),
                denominator.longValueExact(),
                RecommendationKind.valueOf(row.text("kind")),
                Optional.ofNullable(row.id("place")).map(Long::intValue).orElse(null));
    }
}
