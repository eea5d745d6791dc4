package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.platform.confirmation.AddressConfirmed;
import de.dresden.smartparticipation.platform.confirmation.ParticipantKeys;
import de.dresden.smartparticipation.projects.vote.BallotBox.Waiting;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Counts a ballot when its sender has confirmed the address while the vote is open. Confirmed later, or of an address that has voted
 * already, the ballot is thrown away.
 */
@Dependent
class VoteConfirmed {

    @Inject
    private BallotBox box;

    @Inject
    private VoteReading reading;

    @Inject
    private VoteDays days;

    @Inject
    private ParticipantKeys keys;

    void count(@Observes AddressConfirmed confirmed) {
        if (confirmed.purpose().equals(PublicVotes.PURPOSE)) {
            box.take(confirmed.subject().id())
                    .filter(this::isOpen)
                    .filter(waiting -> box.enter(waiting.vote(), keys.ofEmail(confirmed.email())))
                    .ifPresent(waiting -> box.drop(waiting.vote(), waiting.choices(), false));
        }
    }

    private boolean isOpen(Waiting waiting) {
        return reading.callOf(waiting.vote())
                .filter(call -> days.closed(call).isEmpty())
                .isPresent();
    }
}
