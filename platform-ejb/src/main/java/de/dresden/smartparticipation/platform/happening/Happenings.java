package de.dresden.smartparticipation.platform.happening;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.mail.Outbox;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import de.dresden.smartparticipation.platform.templates.Letters;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** The one writer of audit, tasks and outbox. */
@Dependent
public class Happenings {

    @Inject
    private AuditTrail audit;

    @Inject
    private TaskBoard tasks;

    @Inject
    private Outbox outbox;

    @Inject
    private Letters letters;

    @Inject
    private Event<Happening> others;

    /** Records in the running transaction what happened and tells the other rooms. */
    public void record(Happening happening) {
        recordAll(List.of(happening));
    }

    /**
     * The same for many at once, with a few statements in all: for bulk work. Tasks of all are closed first, then opened.
     */
    public void recordAll(List<? extends Happening> happenings) {
        audit.appendAll(happenings);
        tasks.applyAll(happenings.stream()
                .flatMap(happening -> happening.tasks().stream())
                .toList());
        happenings.forEach(happening -> {
            happening.letters().forEach(outbox::post);
            happening.orders().forEach(order -> outbox.post(letters.letter(order)));
            others.fire(happening);
        });
    }
}
