package de.dresden.smartparticipation.platform.confirmation;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** For whoever has received the mail: the page behind its link. The room that asked records what follows from it. */
@Stateless
@Boundary
public class AddressConfirmations {

    @Inject
    private ConfirmationTable table;

    @Inject
    private Purposes purposes;

    @Inject
    private Event<AddressConfirmed> confirmed;

    @Inject
    private Clock clock;

    /** What is to be confirmed; nothing where the link is unknown or its time is over. Changes nothing. */
    @PermitAll
    public Optional<PendingConfirmation> look(String key, Locale language) {
        return table.find(key, clock.instant())
                .map(found -> found.being(purposes.words(found.what(), found.subject(), language)));
    }

    /**
     * Confirms the address. Once more does nothing.
     *
     * @throws NotFound where the link is unknown or its time is over
     */
    @PermitAll
    public void confirm(String key) {
        table.confirm(key, clock.instant()).ifPresent(confirmed::fire);
        table.find(key, clock.instant()).orElseThrow(() -> new NotFound("–"));
    }
}
