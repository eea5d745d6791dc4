package de.dresden.smartparticipation.projects.drawdown;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import de.dresden.smartparticipation.projects.grant.GrantDirectory;
import de.dresden.smartparticipation.projects.project.ProjectDirectory;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.project.ProjectSight;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What all that happens to payment requests has alike: rights, and telling what happened. */
@Dependent
class DrawdownDesk {

    @Inject
    private DrawdownTable table;

    @Inject
    private GrantDirectory grants;

    @Inject
    private ProjectSight sight;

    @Inject
    private ProjectDirectory projects;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** A request in a command, its project, and in whose name somebody acts. */
    record Opened(Drawdown request, ProjectFrame project, Capacity by) {}

    /**
     * Opens it for a change of what was seen.
     *
     * @throws NotFound where there is none, or none that the person may know of
     * @throws Conflict where it changed since it was read
     */
    Opened open(DrawdownKey key) {
        Drawdown request = known(key.reference());
        ProjectSight.Running running = sight.run(request.project());
        if (request.version() != key.version()) {
            throw Conflict.changedMeanwhile(request.subject());
        }
        return new Opened(request, running.project(), running.by());
    }

    /** @throws NotFound where there is none, or none that the person may know of */
    Drawdown known(String reference) {
        Drawdown request = table.find(reference == null ? "" : reference).orElseThrow(() -> new NotFound(reference));
        sight.read(request.project());
        return request;
    }

    /** Records what happened with the tasks that follow. @param mail key of the template, or null where nobody is written to */
    DrawdownKey tell(long id, String verb, Map<String, ?> after, Capacity by, String mail) {
        Drawdown request = table.of(id);
        ProjectFrame project = projects.of(request.project());
        long proved = table.receipts(id).stream().mapToLong(Receipt::cents).sum();
        happenings.record(DrawdownChanged.of(request.subject(), verb, after, by)
                .with(
                        DrawdownTasks.of(request, project, proved, today()),
                        mail == null ? List.of() : letters(request, project, mail)));
        return new DrawdownKey(request.reference(), request.version());
    }

    private List<LetterOrder> letters(Drawdown request, ProjectFrame project, String mail) {
        String email = grants.recipient(project.id()).email();
        if (email == null) {
            return List.of();
        }
        Map<String, String> values = new HashMap<>();
        values.put("titel", project.title());
        values.put("nummer", request.reference());
        values.put("betrag", euros(request.cents()));
        if (mail.equals(DrawdownMails.REFUSED)) {
            values.put("grund", request.reason());
        }
        return List.of(new LetterOrder(mail, Locale.GERMAN, email, values, request.subject()));
    }

    static String euros(long cents) {
        NumberFormat format = NumberFormat.getInstance(Locale.GERMAN);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(BigDecimal.valueOf(cents, 2)) + "\u00A0€";
    }

    /** The city's day. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }
}
