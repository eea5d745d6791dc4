package de.dresden.smartparticipation.participation.following;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.PersonalDataSource;
import de.dresden.smartparticipation.platform.retention.PersonalRecord;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a person follows by e-mail. Erased, it is not followed any more. */
@Dependent
class FollowingsOfPerson implements PersonalDataSource {

    private static final String FIND = """
            select k.id, k.reference, f.asked_at as at, f.email, k.title as consultation
            from participation.follower f join participation.consultation k on k.id = f.consultation_id
            where lower(f.email) = lower(?) order by f.asked_at, f.id""";

    private static final String ERASE = """
            delete from participation.follower where lower(email) = lower(?)""";

    @Inject
    private Sql sql;

    FollowingsOfPerson() {}

    FollowingsOfPerson(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "participation.followings";
    }

    @Override
    public List<PersonalRecord> find(String email) {
        return sql.list(
                FIND,
                row -> {
                    Map<String, String> values = new LinkedHashMap<>();
                    values.put("email", row.text("email"));
                    values.put("consultation", row.text("consultation"));
                    Subject subject = new Subject("consultation", row.number("id"), row.text("reference"));
                    return new PersonalRecord(subject, row.instant("at"), values, false);
                },
                email);
    }

    @Override
    public int erase(String email) {
        return sql.update(ERASE, email);
    }
}
