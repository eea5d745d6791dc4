package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.platform.confirmation.AddressConfirmed;
import de.dresden.smartparticipation.platform.confirmation.ParticipantKey;
import de.dresden.smartparticipation.platform.confirmation.ParticipantKeys;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.vote.BallotBox.Waiting;
import de.dresden.smartparticipation.projects.vote.EntitledRegister.Entitled;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Counts a ballot when its sender has confirmed the address while the vote is open. Confirmed later, or of an address that has voted
 * already, it is refused and forgotten with those that nobody confirmed: nobody is thanked for what does not count.
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
                    .map(this::open)
                    .flatMap(reading::of)
                    .ifPresent(vote -> count(vote, waiting, confirmed.email())));
        }
    }

    private void count(VoteFrame vote, Waiting waiting, String email) {
        VoterGroup group = waiting.group();
        if (vote.scope().listed()) {
            Optional<Entitled> person = entitled.ofEmail(vote.id(), email);
            group = new VoterGroup(person.map(Entitled::area).orElse(""), group.age());
            if (person.isEmpty()) {
                return;
            }
            require(box.enter(
                    vote.id(), ParticipantKey.Kind.EMAIL.name(), person.get().hash()));
        } else {
            require(box.enter(vote.id(), keys.ofEmail(email)));
        }
        box.drop(vote.id(), waiting.choices(), false);
        turnouts.note(vote, group);
    }

    private CallFrame open(CallFrame call) {
        days.closed(call).ifPresent(why -> {
            throw new Refused(why);
        });
        return call;
    }

    private static void require(boolean entered) {
        if (!entered) {
            throw new Refused(Reason.of("projects.vote.voted-by-address"));
        }
    }
}
