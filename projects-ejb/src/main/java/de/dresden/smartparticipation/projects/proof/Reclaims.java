package de.dresden.smartparticipation.projects.proof;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.deadline.CityHolidays;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.project.ProjectSight;
import de.dresden.smartparticipation.projects.project.ProjectSight.Running;
import de.dresden.smartparticipation.projects.proof.core.InterestSheet;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Reclaims of grants: hearing, then a notice by two project managers of the department. The project's team, treasury and auditors read. Faults as in
 * {@link Proofs}.
 */
@Boundary
@Stateless
public class Reclaims {

    @Inject
    private CityHolidays holidays;

    @Inject
    private ReclaimBook book;

    @Inject
    private ReclaimDesk desk;

    @Inject
    private ReclaimReading reading;

    @Inject
    private ReclaimLetters letters;

    @Inject
    private ProofDesk proofDesk;

    @Inject
    private ProofRegister proofs;

    @Inject
    private ProjectSight sight;

    /** A reclaim in a command. */
    private record Opened(Reclaim reclaim, ProjectFrame project, Capacity by) {}

    /** @throws NotFound where there is none, or none that the person may know of */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public ReclaimSheet of(String reference) {
        Reclaim reclaim = book.get(reference);
        return reading.of(reclaim, sight.read(desk.project(reclaim).id()));
    }

    /**
     * Hears the recipient of an accepted proof: the letter is written and kept, and mailed where there is an address.
     *
     * @param project reference of the project
     * @return reference of the reclaim
     * @throws Refused where the proof is not accepted, a reclaim runs already, or with everything that is wrong
     */
    @RolesAllowed(PROJECT_MANAGER)
    public String hear(String project, HearingDraft draft) {
        Running running = sight.run(project);
        ProjectFrame frame = running.project();
        Capacity by = running.by();
        Proof proof = proofs.touch(proofs.of(frame.id()).orElseThrow(() -> new NotFound(project)));
        if (proof.state() != ProofState.ACCEPTED) {
            throw new Refused(Reclaim.because("not-accepted"));
        }
        if (book.of(proof.id()).isPresent()) {
            throw new Refused(Reclaim.because("runs-already"));
        }
        AcceptableProof.require(AcceptableHearing.problems(draft, proof.result().reclaim(), desk.today()));
        Reclaim reclaim = new Reclaim(book.nextReference(ReclaimBook.year(desk.now())), proof.id(), draft, desk.now());
        book.add(reclaim, draft.lateUses());
        letters.hearing(reclaim, frame, desk.today());
        desk.tell(reclaim, told -> reclaim.heard(told, by), ProofMails.HEARING);
        proofDesk.tell(
                new ProofDesk.Opened(proof, frame, by),
                proof.told(frame, "reclaimed", Map.of("reclaim", reclaim.reference()), by),
                null);
        return reclaim.reference();
    }

    /** Enters an answer that came by post. @param answer 1 to 10,000 characters */
    @RolesAllowed(PROJECT_MANAGER)
    public void answer(String reference, long version, String answer) {
        Opened opened = managed(reference, version);
        desk.tell(opened.reclaim(), project -> opened.reclaim().answer(project, answer, opened.by(), desk.now()), null);
    }

    /**
     * Proposes the notice.
     *
     * @param reasons 1 to 10,000 characters
     * @param payDays days within which is to be paid, 7 to 365
     * @throws Refused while the recipient may still answer, or where a base rate is missing
     */
    @RolesAllowed(PROJECT_MANAGER)
    public void propose(String reference, long version, String reasons, int payDays) {
        Opened opened = managed(reference, version);
        Reclaim reclaim = opened.reclaim();
        requireInterest(reclaim);
        desk.tell(
                reclaim,
                project -> reclaim.propose(
                        project,
                        reasons,
                        payDays,
                        reading.frozen(reclaim, Reclaim.reasons(reasons), payDays),
                        desk.today(),
                        opened.by(),
                        desk.now()),
                null);
    }

    /** Issues exactly the notice that was proposed. @throws Refused where the person has a part in it, or a base rate is missing */
    @RolesAllowed(PROJECT_MANAGER)
    public void approve(String reference, long version) {
        Opened opened = managed(reference, version);
        Reclaim reclaim = opened.reclaim();
        InterestSheet interest = requireInterest(reclaim);
        desk.tell(
                reclaim,
                project -> reclaim.issue(
                        project,
                        book.nextNotice(ReclaimBook.year(desk.now())),
                        reading.frozen(reclaim, reclaim.reasons(), reclaim.payDays()),
                        desk.today(),
                        holidays.around(desk.today()),
                        opened.by(),
                        desk.now()),
                ProofMails.NOTICE);
        letters.notice(reclaim, opened.project(), InterestStanding.of(interest, reclaim, desk.today()));
    }

    /** Sends the notice back. @param remark what has to be reworked, must not be blank */
    @RolesAllowed(PROJECT_MANAGER)
    public void giveBack(String reference, long version, String remark) {
        Opened opened = managed(reference, version);
        desk.tell(
                opened.reclaim(), project -> opened.reclaim().giveBack(project, remark, opened.by(), desk.now()), null);
    }

    /** Takes the proposal back, as who proposed it. */
    @RolesAllowed(PROJECT_MANAGER)
    public void withdraw(String reference, long version) {
        Opened opened = managed(reference, version);
        desk.tell(opened.reclaim(), project -> opened.reclaim().withdraw(project, opened.by(), desk.now()), null);
    }

    /** Gives the reclaim up before a notice. @param reason why, 1 to 2,000 characters */
    @RolesAllowed(PROJECT_MANAGER)
    public void drop(String reference, long version, String reason) {
        Opened opened = managed(reference, version);
        desk.tell(opened.reclaim(), project -> opened.reclaim().drop(project, reason, opened.by(), desk.now()), null);
    }

    private InterestSheet requireInterest(Reclaim reclaim) {
        InterestSheet sheet =
                book.interest(reclaim, proofs.find(reclaim.proof()).terms(), desk.today());
        if (sheet.refused()) {
            throw new Refused(sheet.refusal());
        }
        return sheet;
    }

    private Opened managed(String reference, long version) {
        Reclaim reclaim = book.get(reference);
        Running running = sight.run(desk.project(reclaim).id());
        return new Opened(book.touch(reclaim.seenAs(version)), running.project(), running.by());
    }
}
