package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds applications for the other rooms of this module, also in jobs; drafts are not there. Asks for no right: that is the business
 * of the boundary that uses it. One statement each.
 */
@Dependent
public class ApplicationDirectory {

    /** The columns that {@link #frame} reads, of application {@code a}. */
    static final String COLUMNS = """
            a.id, a.reference, a.call_id, a.title, coalesce(a.organisation, '') as applicant, a.state, a.cost_cents, a.asked_cents,
            (select string_agg(d.area, ' ') from projects.application_district d where d.application_id = a.id) as districts""";

    private final Sql sql;
    private final ApplicationRegister register;

    @Inject
    public ApplicationDirectory(Sql sql, ApplicationRegister register) {
        this.sql = sql;
        this.register = register;
    }

    /** @throws NotFound where no application that was handed in has this reference */
    public ApplicationFrame of(String reference) {
        return one("a.reference = ?", reference).orElseThrow(() -> new NotFound(reference));
    }

    /** @throws NotFound where no application that was handed in has this key */
    public ApplicationFrame of(long id) {
        return one("a.id = ?", id).orElseThrow(() -> new NotFound(id));
    }

    /** All that passed the eligibility check, whatever became of them, but those withdrawn; in the order in which they came in. */
    public List<ApplicationFrame> eligible(long call) {
        return sql.list(
                "select " + COLUMNS + " from projects.application a where a.call_id = ? and a.state = any (?::text[])"
                        + " order by a.sent_at, a.id",
                ApplicationDirectory::frame,
                call,
                ApplicationState.ELIGIBLE_AND_LATER.stream().map(Enum::name).toList());
    }

    /** All of a call that were handed in, in the order in which they came in. */
    public List<ApplicationFrame> all(long call) {
        return sql.list(
                "select " + COLUMNS + " from projects.application a where a.call_id = ? and a.state <> 'DRAFT'"
                        + " order by a.sent_at, a.id",
                ApplicationDirectory::frame,
                call);
    }

    /** What it says, without who is to be reached: for those who judge it. @throws NotFound also for a draft */
    public ApplicationSheet sheet(long id) {
        return ApplicationSheet.of(register.submitted(id).data());
    }

    /** Whom to write to. @throws NotFound also for a draft */
    public ApplicantContact contact(long id) {
        Application application = register.submitted(id);
        return new ApplicantContact(application.data().applicant(), application.language());
    }

    private Optional<ApplicationFrame> one(String condition, Object key) {
        return sql.first(
                "select " + COLUMNS + " from projects.application a where a.state <> 'DRAFT' and " + condition,
                ApplicationDirectory::frame,
                key);
    }

    static ApplicationFrame frame(Row row) throws SQLException {
        String districts = row.text("districts");
        return new ApplicationFrame(
                row.number("id"),
                row.text("reference"),
                row.number("call_id"),
                row.text("title"),
                row.text("applicant"),
                ApplicationState.valueOf(row.text("state")),
                row.number("cost_cents"),
                row.number("asked_cents"),
                districts == null ? Set.of() : Set.of(districts.split(" ")));
    }
}
