package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.platform.confirmation.AddressConfirmed;
import de.dresden.smartparticipation.platform.confirmation.ParticipantKey;
import de.dresden.smartparticipation.platform.confirmation.ParticipantKeys;
import de.dresden.smartparticipation.projects.vote.BallotBox.Waiting;
import de.dresden.smartparticipation.projects.vote.EntitledRegister.Entitled;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;

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
    private EntitledRegister entitled;

    @Inject
    private Turnouts turnouts;

    @Inject
    private ParticipantKeys keys;

    void count(@Observes AddressConfirmed confirmed) {
        if (confirmed.purpose().equals(PublicVotes.PURPOSE)) {
            box.take(confirmed.subject().id()).ifPresent(waiting -> reading.callOf(waiting.vote())
                    .filter(call -> days.closed(call).isEmpty())
                    .flatMap(reading::of)
                    .ifPresent(vote -> count(vote, waiting, confirmed.email())));
        }
    }

    private void count(VoteFrame vote, Waiting waiting, String email) {
        VoterGroup group = waiting.group();
        boolean entered;
        if (vote.scope().listed()) {
            Optional<Entitled> person = entitled.ofEmail(vote.id(), email);
            group = new VoterGroup(person.map(Entitled::area).orElse(""), group.age());
            entered = person.filter(one -> box.enter(vote.id(), ParticipantKey.Kind.EMAIL.name(), one.hash()))
                    .isPresent();
        } else {
            entered = box.enter(vote.id(), keys.ofEmail(email));
        }
        if (entered) {
            box.drop(vote.id(), waiting.choices(), false);
            turnouts.note(vote, group);
        }
    }
}
