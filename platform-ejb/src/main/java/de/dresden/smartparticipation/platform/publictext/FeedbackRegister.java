package de.dresden.smartparticipation.platform.publictext;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** Feedback in the database. */
@Dependent
class FeedbackRegister {

    private static final int LATEST = 200;

    @Inject
    private EntityManager entities;

    @Inject
    private Sql sql;

    FeedbackRegister() {}

    FeedbackRegister(Sql sql) {
        this.sql = sql;
    }

    PageFeedback add(PageFeedback feedback) {
        entities.persist(feedback);
        return feedback;
    }

    PageFeedback find(long id) {
        PageFeedback found = entities.find(PageFeedback.class, id);
        if (found == null) {
            throw new NotFound(id);
        }
        return found;
    }

    /** Forgets where answers went that were given before then. @return how many */
    int forgetAddresses(Instant before) {
        return sql.update(
                "update platform.page_feedback set email = null, version = version + 1"
                        + " where email is not null and done_at < ?",
                before);
    }

    /** What is open first, then the latest. */
    List<FeedbackRow> rows() {
        return sql.list(
                "select f.*, p.name as person from platform.page_feedback f"
                        + " left join platform.v_person p on p.id = f.done_by"
                        + " order by f.done_at is not null, f.received_at desc, f.id desc limit " + LATEST,
                row -> new FeedbackRow(
                        row.number("id"),
                        "RM-" + row.number("id"),
                        row.text("page"),
                        row.text("text"),
                        row.text("email"),
                        row.instant("received_at"),
                        row.text("answer"),
                        row.instant("done_at"),
                        row.text("person")));
    }
}
