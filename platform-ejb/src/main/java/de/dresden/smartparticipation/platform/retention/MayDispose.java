package de.dresden.smartparticipation.platform.retention;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.Optional;

/** Whether what is due may go: the archive has been asked, and has what it wants. */
final class MayDispose {

    private MayDispose() {}

    static Optional<Reason> check(boolean ended, ArchiveValuation valuation, boolean handedOver) {
        if (!ended) {
            return because("not-ended");
        }
        if (valuation == null) {
            return because("not-valued");
        }
        return valuation.takesOver() && !handedOver ? because("not-handed-over") : Optional.empty();
    }

    private static Optional<Reason> because(String what) {
        return Optional.of(Reason.of("platform.retention." + what));
    }
}
