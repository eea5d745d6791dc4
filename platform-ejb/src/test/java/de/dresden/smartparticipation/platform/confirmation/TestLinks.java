package de.dresden.smartparticipation.platform.confirmation;

import de.dresden.smartparticipation.platform.persistence.Sql;
import java.time.Clock;

/** Secret links for other rooms' tests. */
public final class TestLinks {

    private TestLinks() {}

    public static SecretLinks on(Sql sql, Clock clock) {
        return new SecretLinks(sql, clock);
    }
}
