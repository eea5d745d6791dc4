package de.dresden.smartparticipation.rewards.member;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** By which keys a member is known, for rooms that must know one again who left and came back. */
@Dependent
public class MemberKeys {

    private final Sql sql;

    @Inject
    public MemberKeys(Sql sql) {
        this.sql = sql;
    }

    /** Fingerprints of the public keys of the member's devices: not to be kept anywhere but as a keyed hash. */
    public List<String> of(long member) {
        return sql.list(
                "select fingerprint from rewards.installation where member_id = ? order by id",
                row -> row.text("fingerprint"),
                member);
    }
}
