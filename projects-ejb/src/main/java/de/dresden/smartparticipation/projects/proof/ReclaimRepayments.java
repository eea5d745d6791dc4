package de.dresden.smartparticipation.projects.proof;

import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.text.TypedText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Money that comes back on a reclaim is recorded here by the treasury, in parts as it comes. */
@Boundary
@Stateless
public class ReclaimRepayments {

    private static final int LONGEST = 100;

    @Inject
    private ReclaimBook book;

    @Inject
    private ReclaimDesk desk;

    @Inject
    private RepaymentBooking booking;

    @Inject
    private CurrentActor actor;

    /**
     * Records what was received: first it gives back the grant, what is left pays interest up to the day on which the last of the grant
     * came back. What gives back the grant goes back into the budget lines from which it was paid.
     *
     * @param version as it was read
     * @param received day of receipt, from the day of the notice to today
     * @param cents above 0
     * @param voucher number in the cash office's books, 1 to 100 characters; each is recorded once
     * @throws NotFound where there is no such reclaim
     * @throws Refused where no notice is out, more came than is owed, or interest is paid for which a base rate is missing
     */
    @RolesAllowed(TREASURER)
    public void record(String reference, long version, LocalDate received, long cents, String voucher) {
        Capacity by = actor.get().capacity(Role.TREASURER);
        Reclaim reclaim = book.get(reference);
        booking.lockBudget(desk.project(reclaim));
        book.touch(reclaim.seenAs(version)).requireIssued();
        String number = TypedText.line(voucher);
        if (number == null || number.length() > LONGEST) {
            throw new Refused(Reclaim.because("voucher", LONGEST));
        }
        LocalDate today = desk.today();
        if (received == null || received.isAfter(today) || received.isBefore(reclaim.issuedOn())) {
            throw new Refused(
                    reclaim.issuedOn().equals(today)
                            ? Reclaim.because("received-today", today)
                            : Reclaim.because("received", reclaim.issuedOn(), today));
        }
        if (cents <= 0) {
            throw new Refused(Reclaim.because("nothing-received"));
        }
        booking.book(reclaim, received, cents, number, by, desk.now());
    }
}
