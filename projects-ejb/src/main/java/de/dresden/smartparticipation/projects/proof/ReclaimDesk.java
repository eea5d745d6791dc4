package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import de.dresden.smartparticipation.projects.project.ProjectDirectory;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Tells of what happened to a reclaim, with the tasks and mails that follow. */
@Dependent
class ReclaimDesk {

    @Inject
    private EntityManager entities;

    @Inject
    private ProofRegister proofs;

    @Inject
    private ProjectDirectory projects;

    @Inject
    private ProofLinks links;

    @Inject
    private RestReading rests;

    @Inject
    private Happenings happenings;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    ProjectFrame project(Reclaim reclaim) {
        return projects.of(proofs.find(reclaim.proof()).project());
    }

    /** Does something to it and records that. @param mail key of the template, or null where nobody is written to */
    void tell(Reclaim reclaim, Function<ProjectFrame, ProofChanged> deed, String mail) {
        ProjectFrame project = project(reclaim);
        ProofChanged change = deed.apply(project);
        entities.flush();
        Proof proof = proofs.find(reclaim.proof());
        List<LetterOrder> orders = mail == null || proof.recipient().email() == null
                ? List.of()
                : List.of(letter(reclaim, proof, project, mail));
        happenings.record(change.with(tasks(reclaim, proof, project), orders));
    }

    /** Once it is over, what came back and is not needed any more waits to be freed. */
    private List<TaskChange> tasks(Reclaim reclaim, Proof proof, ProjectFrame project) {
        List<TaskChange> tasks = new ArrayList<>(ReclaimTasks.of(reclaim, project, waiverWaits(reclaim)));
        if (!rests.of(project.id()).isEmpty()) {
            tasks.add(ProofTasks.rest(proof, project, today()));
        }
        return tasks;
    }

    private boolean waiverWaits(Reclaim reclaim) {
        return sql.first(
                        "select 1 as one from projects.interest_waiver where reclaim_id = ? and approval_state = 'PROPOSED'",
                        row -> row.number("one"),
                        reclaim.id())
                .isPresent();
    }

    private LetterOrder letter(Reclaim reclaim, Proof proof, ProjectFrame project, String mail) {
        Locale language = proof.recipient().language();
        Map<String, String> values = new HashMap<>();
        values.put("titel", project.title());
        values.put("nummer", ProofMails.NOTICE.equals(mail) ? reclaim.notice() : reclaim.reference());
        if (!ProofMails.SETTLED.equals(mail)) {
            values.put(
                    "ende",
                    ProofDesk.day(
                            ProofMails.NOTICE.equals(mail) ? reclaim.payUntil() : reclaim.hearingUntil(), language));
            values.put("link", links.address(proof.subject(project.reference())));
        }
        return new LetterOrder(mail, language, proof.recipient().email(), values, reclaim.subject());
    }

    Instant now() {
        return clock.instant();
    }

    /** The city's day. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }
}
