package de.dresden.smartparticipation.participation.statement;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.MODERATOR;

import de.dresden.smartparticipation.participation.plan.PlanDirectory;
import de.dresden.smartparticipation.participation.plan.PlanFrame;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Shows statements to those who work with them; see {@link StatementSight}. */
@Boundary
@Stateless
public class Statements {

    @Inject
    private StatementLists lists;

    @Inject
    private StatementViews views;

    @Inject
    private StatementSheet sheet;

    @Inject
    private PlanDirectory plans;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    /**
     * The statements that match, the latest first.
     *
     * @param query sorts {@code received}, {@code reference}, {@code state}, {@code sender}, {@code points}
     */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public Page<StatementRow> list(StatementFilter filter, PageQuery query) {
        return lists.page(filter, StatementSight.of(actor.get()), query);
    }

    /** @throws NotFound where there is none, or none that the person may see */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public StatementDetails details(String reference) {
        return views.of(reference, actor.get());
    }

    /** Topics that points of the plan have had, to choose from. */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR})
    public List<String> topics(String plan) {
        StatementSight.worker(actor.get(), plans.of(plan));
        return lists.topics(plan);
    }

    /**
     * Writes the list of a plan's statements, with their senders, as a table.
     *
     * @param out stays open
     * @throws NotAllowed for whoever may not see all of the plan's statements with their senders
     */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR})
    public void write(String plan, TableFormat format, Locale language, OutputStream out) {
        PlanFrame frame = plans.of(plan);
        StatementSight sight = StatementSight.of(actor.get());
        if (!sight.namesSenders(frame)) {
            throw new NotAllowed();
        }
        happenings.record(new ListHandedOut(frame.id(), frame.reference(), format.name()));
        try {
            sheet.write(frame, sight, format, language, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
