package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.confirmation.Confirmations;
import de.dresden.smartparticipation.platform.confirmation.TokenHolder;
import de.dresden.smartparticipation.platform.confirmation.TokenLetters;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.forms.ContentKey;
import de.dresden.smartparticipation.platform.forms.SentForms;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.limits.RateLimits;
import de.dresden.smartparticipation.platform.mail.EmailAddress;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.vote.EntitledRegister.Entitled;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** The vote for citizens: no account, no trace from a ballot to a person. */
@Boundary
@Stateless
public class PublicVotes {

    static final String PURPOSE = "projects.vote";
    static final String WAITING = "vote-ballot";

    private static final int MOST_BALLOTS = 60;
    private static final int MOST_CODES = 20;
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    private CallDirectory calls;

    @Inject
    private VoteReading reading;

    @Inject
    private VoteDays days;

    @Inject
    private BallotBox box;

    @Inject
    private SentForms forms;

    @Inject
    private RateLimits limits;

    @Inject
    private TokenLetters letters;

    @Inject
    private EntitledRegister entitled;

    @Inject
    private Turnouts turnouts;

    @Inject
    private Confirmations confirmations;

    /** @throws NotFound where there is no such call, where it is a draft, or while its ballot paper is not drawn up */
    @PermitAll
    public PublicVote of(String reference) {
        VoteFrame vote = vote(reference);
        return new PublicVote(
                vote.call(),
                vote.ways(),
                vote.scope(),
                vote.paper(),
                days.closed(vote.call()).orElse(null));
    }

    /** Whether one can vote in this call now; also false where there is no such call. */
    @PermitAll
    public boolean isOpen(String reference) {
        return calls.published().stream()
                .filter(call -> call.reference().equals(reference))
                .filter(call -> days.closed(call).isEmpty())
                .anyMatch(call -> reading.of(call).isPresent());
    }

    /**
     * Takes a ballot in. The same form sent twice counts once.
     *
     * @param form the form's own name
     * @param from where it was sent from, for limits
     * @throws Refused where nobody can vote now, the ballot is not filled in by the rule, the person has voted, or too many came from there
     */
    @PermitAll
    public VoteOutcome send(String reference, String form, String from, VoteSending sending) {
        VoteFrame vote = vote(reference);
        days.closed(vote.call()).ifPresent(reason -> {
            throw new Refused(reason);
        });
        vote.paper().require(sending.choices());
        if (sending.choices().isEmpty()) {
            throw new Refused(Reason.of("projects.vote.nothing-chosen"));
        }
        Optional<TokenHolder> holder = sending.code() == null ? Optional.empty() : holder(vote, from, sending.code());
        if (sending.code() != null && holder.isEmpty()) {
            return VoteOutcome.CODE_UNKNOWN;
        }
        String content = ContentKey.of(reference, sending.choices().text(), sending.code(), sending.email());
        return VoteOutcome.valueOf(forms.once("vote " + form, content, () -> taken(vote, from, holder, sending)
                .name()));
    }

    private VoteOutcome taken(VoteFrame vote, String from, Optional<TokenHolder> holder, VoteSending sending) {
        if (!limits.take("vote", from, MOST_BALLOTS, HOUR)) {
            throw new Refused(Reason.of("projects.vote.too-many"));
        }
        if (holder.isPresent()) {
            return byLetter(vote, holder.get(), sending);
        }
        if (!vote.ways().email()) {
            throw new Refused(Reason.of("projects.vote.code-needed"));
        }
        if (!EmailAddress.isOne(sending.email())) {
            throw new Refused(Reason.of("projects.vote.email"));
        }
        if (vote.scope().listed()
                && entitled.ofEmail(vote.id(), sending.email()).isEmpty()) {
            // whoever types addresses here is not told who stands on the list
            return VoteOutcome.TO_CONFIRM;
        }
        long waiting = box.await(vote.id(), sending.choices(), sending.group());
        confirmations.askFleetingly(
                sending.email(), new Subject(WAITING, waiting, vote.call().reference()), PURPOSE, sending.language());
        return VoteOutcome.TO_CONFIRM;
    }

    private VoteOutcome byLetter(VoteFrame vote, TokenHolder holder, VoteSending sending) {
        VoterGroup group = sending.group();
        boolean entered;
        if (vote.scope().listed()) {
            Entitled person = entitled.ofLetter(vote.id(), holder.number()).orElse(null);
            if (person == null) {
                return VoteOutcome.CODE_UNKNOWN;
            }
            group = new VoterGroup(person.area(), group.age());
            entered = box.enter(vote.id(), holder.key().kind().name(), person.hash());
        } else {
            entered = box.enter(vote.id(), holder.key());
        }
        if (!entered) {
            throw new Refused(Reason.of("projects.vote.voted"));
        }
        box.drop(vote.id(), sending.choices(), false);
        turnouts.note(vote, group);
        return VoteOutcome.COUNTED;
    }

    /** An unknown code is no failure, so that the guess is counted. */
    private Optional<TokenHolder> holder(VoteFrame vote, String from, String code) {
        if (!limits.take("vote-code", from, MOST_CODES, HOUR)) {
            throw new Refused(Reason.of("projects.vote.too-many"));
        }
        return vote.ways().letter() ? letters.holder(vote.codes(), code) : Optional.empty();
    }

    private VoteFrame vote(String reference) {
        CallFrame call = calls.published(reference);
        return reading.of(call).orElseThrow(() -> new NotFound(reference));
    }
}
