package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.projects.proof.core.InterestSheet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Ends a reclaim once all is given back, paid or waived. */
@Dependent
class ReclaimSettling {

    @Inject
    private ReclaimBook book;

    @Inject
    private ReclaimDesk desk;

    @Inject
    private ProofRegister proofs;

    /** Settles it where nothing is left; a base rate that is missing leaves it open. */
    void look(Reclaim reclaim, Capacity by) {
        book.refresh(reclaim);
        if (reclaim.left() > 0) {
            return;
        }
        LocalDate until = ReclaimReading.until(reclaim, book.repayments(reclaim.id()), desk.today());
        InterestSheet sheet =
                book.interest(reclaim, proofs.find(reclaim.proof()).terms(), until);
        if (!sheet.refused() && InterestStanding.of(sheet, reclaim, until).left() == 0) {
            desk.tell(
                    reclaim,
                    project -> reclaim.settle(project, Math.max(0, sheet.cents()), by, desk.now()),
                    ProofMails.SETTLED);
        }
    }
}
