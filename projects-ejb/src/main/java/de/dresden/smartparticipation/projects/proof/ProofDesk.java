package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import de.dresden.smartparticipation.projects.project.ProjectDirectory;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.project.ProjectSight;
import de.dresden.smartparticipation.projects.project.ProjectSight.Running;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What all commands on proofs do alike: open one with rights, as somebody saw it, and tell of it with the tasks and mails that follow. */
@Dependent
class ProofDesk {

    @Inject
    private ProofRegister register;

    @Inject
    private ProjectDirectory projects;

    @Inject
    private ProofLinks links;

    @Inject
    private RestReading rests;

    @Inject
    private Happenings happenings;

    @Inject
    private ProjectSight sight;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** A proof in a command, and in whose name somebody of the city acts. */
    record Opened(Proof proof, ProjectFrame project, Capacity by) {}

    /** Opens the proof of a project for a manager of its department. @param version as it was read */
    Opened managed(String reference, long version) {
        Running running = sight.run(reference);
        Proof proof = register.of(running.project().id()).orElseThrow(() -> new NotFound(reference));
        return new Opened(register.touch(proof.seenAs(version)), running.project(), running.by());
    }

    /** Opens a proof for its recipient. @param version as it was read */
    Opened own(long proof, long version) {
        Proof found = register.touch(register.find(proof).seenAs(version));
        return new Opened(found, projects.of(found.project()), Capacity.NOBODY);
    }

    /** Records what happened with its tasks. @param mail key of the template, or null where nobody is written to */
    void tell(Opened opened, ProofChanged change, String mail) {
        register.flush();
        Proof proof = opened.proof();
        List<LetterOrder> orders = mail == null || proof.recipient().email() == null
                ? List.of()
                : List.of(letter(proof, opened.project(), mail));
        boolean rest = !rests.of(opened.project().id()).isEmpty();
        List<TaskChange> tasks = ProofTasks.of(
                proof,
                opened.project(),
                reclaimed(proof),
                rests.toPay(opened.project().id()),
                rest);
        happenings.record(change.with(tasks, orders));
    }

    private boolean reclaimed(Proof proof) {
        return sql.first(
                        "select 1 as one from projects.reclaim where proof_id = ? and state <> 'DROPPED'",
                        row -> row.number("one"),
                        proof.id())
                .isPresent();
    }

    private LetterOrder letter(Proof proof, ProjectFrame project, String mail) {
        Locale language = proof.recipient().language();
        Map<String, String> values = new HashMap<>();
        values.put("titel", project.title());
        values.put("nummer", project.reference());
        switch (mail) {
            case ProofMails.DUE, ProofMails.SOON, ProofMails.LATE -> {
                values.put("ende", day(proof.dueOn(), language));
                values.put("link", links.address(proof.subject(project.reference())));
            }
            case ProofMails.ASKED -> {
                values.put("frage", proof.query());
                values.put("ende", day(proof.queryUntil(), language));
                values.put("link", links.address(proof.subject(project.reference())));
            }
            case ProofMails.ACCEPTED -> {
                values.put("bemerkung", proof.remark());
                values.put("link", links.address(proof.subject(project.reference())));
            }
            default -> {
                // the others say all with title and number
            }
        }
        return new LetterOrder(mail, language, proof.recipient().email(), values, proof.subject(project.reference()));
    }

    static String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(day);
    }

    Instant now() {
        return clock.instant();
    }

    /** The city's day. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }
}
