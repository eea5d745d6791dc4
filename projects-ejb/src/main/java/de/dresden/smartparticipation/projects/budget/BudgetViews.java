package de.dresden.smartparticipation.projects.budget;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.projects.budget.core.LineYear;
import de.dresden.smartparticipation.projects.budget.core.Part;
import de.dresden.smartparticipation.projects.budget.core.Standing;
import de.dresden.smartparticipation.projects.project.ProjectDirectory;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Shows the money of city projects: to treasury and auditors all of it, to project managers and evaluators that of their departments. */
@Boundary
@Stateless
public class BudgetViews {

    @Inject
    private BudgetLists lists;

    @Inject
    private BudgetDesk desk;

    @Inject
    private BudgetTable table;

    @Inject
    private LineRegister lines;

    @Inject
    private ProjectDirectory projects;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** How the lines stand in a year, by number. One statement. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public List<BudgetYearRow> list(int year) {
        return lists.year(year, BudgetSight.of(actor.get()));
    }

    /** Years that are planned of any line, the first one first. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public List<Integer> years() {
        return lists.years();
    }

    /**
     * A line with one of its years.
     *
     * @throws NotFound where there is none, or none that the person may know of
     */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public BudgetSheet sheet(String number, int year) {
        BudgetLine line = desk.known(number);
        long id = lines.yearId(line.id(), year);
        Standing standing = table.read(new LineYear(line.id(), year));
        List<BudgetYearRow> years = lists.line(line.id());
        BudgetYearRow row =
                years.stream().filter(one -> one.year() == year).findFirst().orElseThrow(() -> new NotFound(year));
        List<MovementRow> movements = lists.latest(id);
        return new BudgetSheet(
                new BudgetKey(
                        number,
                        year,
                        movements.isEmpty() ? 0L : movements.get(0).number()),
                row,
                standing.sums().of(Part.APPROPRIATED),
                standing.sums().of(Part.CARRIED_IN),
                standing.sums().of(Part.CARRIED_OUT),
                standing.committable(),
                years,
                lists.shares(id),
                movements,
                lists.releases(id, actor.get().accountId()),
                bookable(line),
                desk.ofTreasury(),
                years.stream().anyMatch(one -> one.year() == year + 1));
    }

    /** Writes all movements of a year, the first one first. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public void write(String number, int year, TableFormat format, Locale language, OutputStream out) {
        BudgetLine line = desk.known(number);
        long id = lines.yearId(line.id(), year);
        try {
            MovementTable.write(
                    new BudgetKey(number, year, null),
                    visit -> lists.movements(id, visit),
                    format,
                    language,
                    clock.instant(),
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ProjectFrame> bookable(BudgetLine line) {
        return desk.manages(line) ? projects.open(actor.staff().departments(Role.PROJECT_MANAGER)) : List.of();
    }
}
