package de.dresden.smartparticipation.rewards.member;

import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Member;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;

/** Who is a member, for the other rooms; one statement a call. */
@Dependent
public class Members {

    private static final String FRAME = "select id, reference, state, opened_at from rewards.member where ";

    @Inject
    private Sql sql;

    @Inject
    private CurrentActor actor;

    Members() {}

    /** For tests and programs outside the container; knows no current member. */
    public Members(Sql sql) {
        this.sql = sql;
    }

    /** @throws NotFound where there is none with that reference */
    public MemberFrame of(String reference) {
        return sql.first(FRAME + "reference = ?", Members::frame, reference).orElseThrow(() -> new NotFound(reference));
    }

    /** Also one who has left. @throws NotFound where there is none with that key */
    public MemberFrame of(long id) {
        return sql.first(FRAME + "id = ?", Members::frame, id).orElseThrow(() -> new NotFound(id));
    }

    /**
     * The member who acts, blocked or not: for reading the own data.
     *
     * @throws NotAllowed for anybody who is no member
     */
    public MemberFrame self() {
        if (actor.get() instanceof Member member) {
            return sql.first(FRAME + "reference = ?", Members::frame, member.reference())
                    .orElseThrow(NotAllowed::new);
        }
        throw new NotAllowed();
    }

    /**
     * The member who acts.
     *
     * @throws NotAllowed for anybody who is no member
     * @throws Refused for a blocked one
     */
    public MemberFrame current() {
        MemberFrame self = self();
        if (!self.active()) {
            throw new Refused(Reason.of("rewards.member.blocked"));
        }
        return self;
    }

    private static MemberFrame frame(Row row) throws SQLException {
        return new MemberFrame(
                row.number("id"),
                row.text("reference"),
                MemberState.valueOf(row.text("state")),
                row.instant("opened_at"));
    }
}
