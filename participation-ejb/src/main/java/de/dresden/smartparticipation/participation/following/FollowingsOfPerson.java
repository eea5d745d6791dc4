package de.dresden.smartparticipation.participation.following;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.PersonalRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What a person follows by e-mail. Erased, it is not followed any more. */
@Dependent
class FollowingsOfPerson extends PersonalRows {

    private static final String FIND = """
            select k.id, k.reference, f.asked_at as at, f.email, k.title as consultation
            from participation.follower f join participation.consultation k on k.id = f.consultation_id
            where lower(f.email) = lower(?) order by f.asked_at, f.id""";

    private final Sql sql;

    @Inject
    FollowingsOfPerson(Sql sql) {
        super(sql, "participation.followings", "consultation", FIND, "email", "consultation");
        this.sql = sql;
    }

    @Override
    public int erase(String email) {
        return sql.update("delete from participation.follower where lower(email) = lower(?)", email);
    }
}
