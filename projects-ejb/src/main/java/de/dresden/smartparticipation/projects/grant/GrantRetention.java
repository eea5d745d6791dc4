package de.dresden.smartparticipation.projects.grant;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;

/** The part of a grant that is kept back until its use is proved; in the caller's transaction. */
@Dependent
public class GrantRetention {

    private final Sql sql;

    @Inject
    public GrantRetention(Sql sql) {
        this.sql = sql;
    }

    /** Lets it be asked for, since the proof of use was accepted. @return whether it was kept back until now */
    public boolean release(long project, Instant now) {
        return sql.update(
                        "update projects.project_grant set retained_cents = 0, retention_released_at = ?, version = version + 1"
                                + " where project_id = ? and retention_released_at is null",
                        now,
                        project)
                == 1;
    }
}
