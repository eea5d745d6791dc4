package de.dresden.smartparticipation.projects.proof;

import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.text.TypedText;
import de.dresden.smartparticipation.projects.project.ProjectSight;
import de.dresden.smartparticipation.projects.proof.core.InterestSheet;
import de.dresden.smartparticipation.projects.proof.core.Waiver;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;

/**
 * Waivers of the interest on a reclaim (§ 49a Abs. 3 Satz 2 VwVfG), by two project managers of the department. Faults as in
 * {@link Proofs}.
 */
@Boundary
@Stateless
public class InterestWaivers {

    private static final int LONGEST = 2_000;

    @Inject
    private ReclaimBook book;

    @Inject
    private ReclaimDesk desk;

    @Inject
    private ReclaimSettling settling;

    @Inject
    private ProofRegister proofs;

    @Inject
    private ProjectSight sight;

    /**
     * Proposes not to ask for interest, for the first time or reworked.
     *
     * @param cents how much of what is open today
     * @param reason why, 1 to 2,000 characters
     * @throws Refused where no notice is out, one waits already, a base rate is missing or so much interest is not owed
     */
    @RolesAllowed(PROJECT_MANAGER)
    public void propose(String reference, long version, long cents, String reason) {
        Reclaim reclaim = book.get(reference);
        Capacity by = manager(reclaim);
        book.touch(reclaim.seenAs(version)).requireIssued();
        String why = TypedText.text(reason);
        requireOwed(reclaim, new Waiver(cents, why));
        if (why.length() > LONGEST) {
            throw new Refused(Reclaim.because("waiver-reason", LONGEST));
        }
        InterestWaiver open = book.openWaiver(reclaim.id()).orElse(null);
        InterestWaiver waiver = open == null ? new InterestWaiver(reclaim.id()) : open;
        waiver.propose(cents, why, by, desk.now());
        if (open == null) {
            book.add(waiver);
        }
        desk.tell(
                reclaim,
                project -> reclaim.told(project, "waiver-proposed", Map.of("sum", cents, "reason", why), by),
                null);
    }

    /** Approves exactly what was proposed. @throws Refused where none waits, or the person has a part in it */
    @RolesAllowed(PROJECT_MANAGER)
    public void approve(String reference, long version) {
        Reclaim reclaim = book.get(reference);
        Capacity by = manager(reclaim);
        book.touch(reclaim.seenAs(version)).requireIssued();
        InterestWaiver waiver = waiting(reclaim);
        requireOwed(reclaim, new Waiver(waiver.cents(), waiver.reason()));
        waiver.approve(by, desk.now());
        desk.tell(
                reclaim,
                project ->
                        reclaim.told(project, "waived", Map.of("sum", waiver.cents(), "reason", waiver.reason()), by),
                null);
        settling.look(reclaim, by);
    }

    /** Sends it back. @param remark what has to be reworked, must not be blank */
    @RolesAllowed(PROJECT_MANAGER)
    public void giveBack(String reference, long version, String remark) {
        Reclaim reclaim = book.get(reference);
        Capacity by = manager(reclaim);
        book.touch(reclaim.seenAs(version));
        InterestWaiver waiver = waiting(reclaim);
        waiver.giveBack(remark, by, desk.now());
        desk.tell(
                reclaim,
                project -> reclaim.told(project, "waiver-returned", Map.of("remark", remark.strip()), by),
                null);
    }

    private InterestWaiver waiting(Reclaim reclaim) {
        return book.openWaiver(reclaim.id()).orElseThrow(() -> new Refused(Reclaim.because("no-waiver")));
    }

    private void requireOwed(Reclaim reclaim, Waiver waiver) {
        LocalDate until = ReclaimReading.until(reclaim, book.repayments(reclaim.id()), desk.today());
        InterestSheet sheet =
                book.interest(reclaim, proofs.find(reclaim.proof()).terms(), until);
        if (sheet.refused()) {
            throw new Refused(sheet.refusal());
        }
        waiver.refused(InterestStanding.of(sheet, reclaim, until).left()).ifPresent(why -> {
            throw new Refused(why);
        });
    }

    private Capacity manager(Reclaim reclaim) {
        return sight.run(desk.project(reclaim).id()).by();
    }
}
