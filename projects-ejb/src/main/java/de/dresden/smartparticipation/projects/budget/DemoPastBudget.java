package de.dresden.smartparticipation.projects.budget;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.projects.budget.core.Command;
import de.dresden.smartparticipation.projects.budget.core.LineYear;
import de.dresden.smartparticipation.projects.budget.core.MovementKind;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The money of the demo's projects of earlier years: booked as all other, each movement at its moment. */
@Dependent
public class DemoPastBudget {

    private static final long PLANNED = 10_000_000;

    @Inject
    private BudgetBooking booking;

    @Inject
    private Budgets budgets;

    @Inject
    private LineRegister lines;

    @Inject
    private AuditTrail audit;

    private final List<PastHappening> past = new ArrayList<>();

    /** A year of a line; planned with 100,000 € where it was not. */
    public LineYear year(String number, int year, Staff treasurer) {
        long line = lines.find(number).id();
        if (lines.plan(line, year)) {
            LineYear at = new LineYear(line, year);
            Instant moment =
                    LocalDate.of(year, 1, 1).atStartOfDay(Clocks.BERLIN).toInstant();
            book(
                    Command.ofLine(MovementKind.APPROPRIATE, at, PLANNED),
                    "Beschluss des Stadtrats zum Haushalt",
                    treasurer,
                    moment);
            audit.appendPast(past);
            past.clear();
        }
        return budgets.at(number, year);
    }

    /** Sets money aside for a project that was selected, not before its year has begun. */
    public void reserve(ProjectFrame project, LineYear at, long cents, LocalDate day, Staff by) {
        book(Command.ofProject(MovementKind.RESERVE, at, project.id(), cents), "Auswahl", by, moment(at, day));
        audit.appendPast(past);
        past.clear();
    }

    /** Reserves and binds money for a project, not before its year has begun. */
    public void bind(ProjectFrame project, LineYear at, long cents, LocalDate day, Staff by) {
        Instant moment = moment(at, day);
        book(Command.ofProject(MovementKind.RESERVE, at, project.id(), cents), "Zuwendungsbescheid", by, moment);
        book(Command.ofProject(MovementKind.COMMIT, at, project.id(), cents), "Zuwendungsbescheid", by, moment);
        audit.appendPast(past);
        past.clear();
    }

    public void pay(ProjectFrame project, LineYear at, long cents, Instant moment, Staff by) {
        book(Command.ofProject(MovementKind.PAY, at, project.id(), cents), "Mittelabruf", by, moment);
        audit.appendPast(past);
        past.clear();
    }

    /** What came back of a payment. */
    public void payBack(ProjectFrame project, LineYear at, long cents, String reason, Instant moment, Staff by) {
        book(Command.ofProject(MovementKind.PAY_BACK, at, project.id(), cents), reason, by, moment);
        audit.appendPast(past);
        past.clear();
    }

    private static Instant moment(LineYear at, LocalDate day) {
        LocalDate first = LocalDate.of(at.year(), 1, 1);
        return (day.isBefore(first) ? first : day)
                .atTime(10, 0)
                .atZone(Clocks.BERLIN)
                .toInstant();
    }

    private void book(Command command, String reason, Staff by, Instant at) {
        Capacity capacity = new Capacity(by.id(), null);
        booking.book(command, reason, capacity, at);
        past.add(new PastHappening(at, by, budgets.told(command, reason, capacity)));
    }
}
