package de.dresden.smartparticipation.platform.confirmation;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** For whoever has received the mail: the page behind its link. The room that asked records what follows from it. */
@Stateless
@Boundary
public class AddressConfirmations {

    @Inject
    private ConfirmationTable table;

    @Inject
    private Event<AddressConfirmed> confirmed;

    @Inject
    private Clock clock;

    /** What is to be confirmed; nothing where the link is unknown or its time is over. Changes nothing. */
    @PermitAll
    public Optional<PendingConfirmation> look(String key) {
        return table.find(key, clock.instant());
    }

    /**
     * Confirms the address. Once more does nothing.
     *
     * @throws NotFound where the link is unknown or its time is over
     */
    @PermitAll
    public PendingConfirmation confirm(String key) {
        table.confirm(key, clock.instant()).ifPresent(confirmed::fire);
        return look(key).orElseThrow(() -> new NotFound("–"));
    }
}
