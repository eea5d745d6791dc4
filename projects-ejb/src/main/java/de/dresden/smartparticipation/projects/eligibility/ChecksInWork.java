package de.dresden.smartparticipation.projects.eligibility;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.paging.AllPages;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.projects.application.ApplicationSight;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;

/** What is in the check, and what each one lacks. */
@Boundary
@Stateless
public class ChecksInWork {

    @Inject
    private CheckLists lists;

    @Inject
    private CheckDesk desk;

    @Inject
    private CurrentActor actor;

    /**
     * The checks that match; by default the oldest first.
     *
     * @param query sorts {@code reference}, {@code title}, {@code call}, {@code missing}, {@code views}, {@code until}, {@code sent}
     */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, AUDITOR})
    public Page<CheckRow> list(CheckFilter filter, PageQuery query) {
        return lists.page(filter, ApplicationSight.of(actor.get()), desk.today(), query);
    }

    /** Writes all that match as a table; the stream is not closed. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, AUDITOR})
    public void export(CheckFilter filter, TableFormat format, Locale language, OutputStream out) {
        ApplicationSight sight = ApplicationSight.of(actor.get());
        LocalDate today = desk.today();
        CheckTable.TABLE.write(
                AllPages.of(query -> lists.page(filter, sight, today, query), "reference"),
                format,
                language,
                desk.now(),
                out);
    }
}
