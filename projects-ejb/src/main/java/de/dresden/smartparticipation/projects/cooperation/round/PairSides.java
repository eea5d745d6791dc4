package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** For other rooms: whose secret link to a pair it is. */
@Dependent
public class PairSides {

    @Inject
    private PairLetters letters;

    @Inject
    private Sql sql;

    /** The side that the key opens, or nothing. */
    public Optional<PairSide> open(String key) {
        return letters.open(key).flatMap(this::side);
    }

    /** One more secret key to a pair, for the company that is written to. */
    public String key(long pair, PairContact to) {
        String round = sql.first("""
                        select r.reference from projects.cooperation_pair p join projects.cooperation_round r on r.id = p.round_id
                        where p.id = ?""", row -> row.text("reference"), pair).orElseThrow();
        return letters.key(to.side(), round + "/" + to.reference());
    }

    private Optional<PairSide> side(Subject own) {
        return sql.first(
                "select pair_id, company_id from projects.cooperation_pair_side where id = ?",
                row -> new PairSide(own.id(), row.number("pair_id"), row.number("company_id"), own.reference()),
                own.id());
    }
}
