package de.dresden.smartparticipation.platform.publictext;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Which privacy notice (Art. 13 DSGVO) is shown to citizens now; what they send keeps its number. */
@Dependent
public class PrivacyNotice {

    @Inject
    private Sql sql;

    PrivacyNotice() {}

    PrivacyNotice(Sql sql) {
        this.sql = sql;
    }

    /** Number of the version in force, from 1. */
    public int currentVersion() {
        return sql.first("select coalesce(max(number), 1) as n from platform.public_text where name = 'PRIVACY'", row ->
                        (int) row.number("n"))
                .orElse(1);
    }

    /** Whether a version was ever in force; they are counted on from the delivered first one. */
    public boolean exists(int version) {
        return version >= 1 && version <= currentVersion();
    }
}
