package de.dresden.smartparticipation.projects.budget;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.projects.budget.core.Command;
import de.dresden.smartparticipation.projects.budget.core.Entry;
import de.dresden.smartparticipation.projects.budget.core.LineYear;
import de.dresden.smartparticipation.projects.budget.core.MovementKind;
import de.dresden.smartparticipation.projects.budget.core.Part;
import de.dresden.smartparticipation.projects.budget.core.Sums;
import de.dresden.smartparticipation.projects.project.ProjectDirectory;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The money of projects for the rooms that grant and pay, in the caller's transaction. Asks for no right: that is the business of the
 * boundary that uses it. A caller that books on several years locks them first; years of lines are locked before the project and all else.
 * Every method throws {@link Refused} with the reason of the core and {@link NotFound} where the year is not planned.
 */
@Dependent
public class Budgets {

    @Inject
    private BudgetBooking booking;

    @Inject
    private LineRegister lines;

    @Inject
    private ProjectDirectory projects;

    @Inject
    private Happenings happenings;

    /** Locks years, in the order that holds for everybody. */
    public void lock(Collection<LineYear> years) {
        booking.lock(years);
    }

    /** The year of a line by the line's number. @throws NotFound where there is no such line */
    public LineYear at(String line, int year) {
        return new LineYear(lines.find(line).id(), year);
    }

    /** Key of the department that manages a line. @throws NotFound where there is no such line */
    public long department(String line) {
        return lines.find(line).department();
    }

    /** Cents that are set aside for a project and not bound; locks the year. */
    public long reserved(long project, LineYear at) {
        return booking.standing(at).share(project).of(Part.RESERVED);
    }

    /** Cents that are bound for a project and not paid; locks the year. */
    public long unpaid(long project, LineYear at) {
        Sums share = booking.standing(at).share(project);
        return share.of(Part.COMMITTED) - share.of(Part.PAID);
    }

    /** Sets money aside for a project. @param cents more than 0 */
    public void reserve(long project, LineYear at, long cents, String reason, Capacity by) {
        book(Command.ofProject(MovementKind.RESERVE, at, project, cents), reason, by);
    }

    /** Gives back what was set aside. */
    public void release(long project, LineYear at, long cents, String reason, Capacity by) {
        book(Command.ofProject(MovementKind.RELEASE, at, project, cents), reason, by);
    }

    /** Binds what is set aside: by a grant or an order. Refused beyond a freeze or a Verpflichtungsermächtigung. */
    public void commit(long project, LineYear at, long cents, String reason, Capacity by) {
        book(Command.ofProject(MovementKind.COMMIT, at, project, cents), reason, by);
    }

    /** Gives up what is bound and not paid. */
    public void withdraw(long project, LineYear at, long cents, String reason, Capacity by) {
        book(Command.ofProject(MovementKind.WITHDRAW, at, project, cents), reason, by);
    }

    /** A payment on what is bound; also in a frozen year. */
    public void pay(long project, LineYear at, long cents, String reason, Capacity by) {
        book(Command.ofProject(MovementKind.PAY, at, project, cents), reason, by);
    }

    /** A payment came back; what is bound stays so. */
    public void payBack(long project, LineYear at, long cents, String reason, Capacity by) {
        book(Command.ofProject(MovementKind.PAY_BACK, at, project, cents), reason, by);
    }

    /** Books and tells of it. */
    List<Entry> book(Command command, String reason, Capacity by) {
        List<Entry> entries = booking.book(command, reason, by);
        happenings.record(told(command, reason, by));
        return entries;
    }

    /** What is told of a movement. */
    BudgetChanged told(Command command, String reason, Capacity by) {
        Map<String, Object> after = new TreeMap<>();
        after.put("year", command.at().year());
        after.put("cents", command.cents());
        after.put("reason", BudgetBooking.reason(reason));
        if (command.project() != null) {
            after.put("project", projects.of(command.project()).reference());
        }
        if (command.freeze() != null) {
            after.put("ground", command.freeze().ground().name());
            after.put("releasedBasisPoints", command.freeze().releasedBasisPoints());
        }
        String verb = command.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return BudgetChanged.of(lines.of(command.at().line()).subject(), verb, after, by);
    }
}
