package de.dresden.smartparticipation.projects.vote;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.confirmation.TokenLetters;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.projects.call.CallChanged;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.CallFrame;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Runs the public vote of a call. Needs a project manager of its department; auditors read. */
@Boundary
@Stateless
public class Votes {

    /** The most codes that are made at once. */
    public static final int MOST_LETTERS = 5_000;

    @Inject
    private CallDirectory calls;

    @Inject
    private VoteReading reading;

    @Inject
    private VoteRegister register;

    @Inject
    private VoteDays days;

    @Inject
    private EntitledRegister entitled;

    @Inject
    private Turnouts turnouts;

    @Inject
    private VoteWork work;

    @Inject
    private BallotBox box;

    @Inject
    private PaperSheets sheets;

    @Inject
    private PaperDays paperDays;

    @Inject
    private TokenLetters letters;

    @Inject
    private CodeSheet codes;

    @Inject
    private CurrentActor actor;

    @Inject
    private Happenings happenings;

    /** @throws NotFound where there is no such call, or none with a public vote, or it is a draft */
    @RolesAllowed({PROJECT_MANAGER, AUDITOR})
    public VoteDetails of(String reference) {
        CallFrame call = calls.published(reference);
        boolean manages = actor.get().is(Role.PROJECT_MANAGER, call.department());
        VoteFrame vote = reading.of(call).orElse(null);
        VoteCount count = vote == null ? VoteCount.NONE : box.count(vote.id());
        boolean over = days.begun(call) && days.closed(call).isPresent();
        return new VoteDetails(
                call,
                reading.rule(call),
                reading.budget(call),
                vote == null ? register.proposed(call) : List.of(),
                vote,
                count,
                vote == null ? 0 : letters.issued(vote.codes()),
                vote == null ? List.of() : sheets.open(vote.id(), actor.account()),
                vote == null || !vote.scope().listed() ? VoteList.NONE : entitled.state(vote),
                vote == null || !over ? null : turnouts.of(vote, count),
                manages,
                days.closed(call).orElse(null),
                paperDays.closed(call).orElse(null));
    }

    /**
     * Draws the ballot paper up, from all that passed the eligibility check. It stays as it is.
     *
     * @throws Refused where nothing passed, no way of voting is chosen, there is a paper already, or the vote is over
     */
    @RolesAllowed(PROJECT_MANAGER)
    public void drawUp(String reference, VoteWays ways, VoteScope scope) {
        CallFrame call = calls.published(reference);
        Capacity by = manager(call);
        reading.rule(call);
        int options = register.drawUp(call, ways, scope, by);
        tell(call, "vote.drawn-up", Map.of("options", options), by);
    }

    /**
     * Makes codes for letters and writes them as a workbook. They are told this once: the file is their only copy.
     *
     * @param number how many, 1 to {@link #MOST_LETTERS}
     * @param out stays open
     */
    @RolesAllowed(PROJECT_MANAGER)
    public void letters(String reference, int number, Locale language, OutputStream out) {
        CallFrame call = calls.published(reference);
        Capacity by = manager(call);
        VoteFrame vote = drawnUp(call);
        if (!vote.ways().letter() || vote.scope().listed()) {
            throw new Refused(Reason.of("projects.vote." + (vote.scope().listed() ? "letters-by-list" : "no-letters")));
        }
        if (number < 1 || number > MOST_LETTERS) {
            throw new Refused(Reason.of("projects.vote.letters-number", MOST_LETTERS));
        }
        int first = letters.issued(vote.codes()) + 1;
        List<String> made = letters.issue(vote.codes(), number);
        tell(call, "vote.letters-made", Map.of("first", first, "number", number), by);
        codes.write(call, first, made, language, out);
    }

    /**
     * Enters a ballot that was given on paper. A second person enters it too, without seeing this; it counts when both agree.
     *
     * @param sheet number that is written on the sheet
     * @param choices what is ticked; none: it is blank or invalid
     * @throws Refused before the first day of the vote and once a decision on the call is drawn up or the call is over, where the ballot is
     *     not filled in by the rule, more sheets would be there than were handed out, or the sheet counts already
     */
    @RolesAllowed(PROJECT_MANAGER)
    public PaperOutcome enter(String reference, int sheet, Choices choices) {
        CallFrame call = calls.published(reference);
        Capacity by = manager(call);
        VoteFrame vote = drawnUp(call);
        if (!vote.ways().paper()) {
            throw new Refused(Reason.of("projects.vote.no-paper"));
        }
        paperDays.closed(call).ifPresent(reason -> {
            throw new Refused(reason);
        });
        sheets.require(vote, sheet, box.count(vote.id()).handed());
        vote.paper().require(choices);
        PaperOutcome outcome = sheets.enter(vote.id(), sheet, choices, by.person());
        tell(call, "vote.sheet-entered", Map.of("sheet", sheet, "outcome", outcome.name()), by);
        return outcome;
    }

    /**
     * Marks that somebody on the list gets a sheet of paper, and so cannot vote in another way any more.
     *
     * @param number by which the list knows the person
     * @throws Refused outside the days of the vote, where nobody has this number, or the person has voted
     */
    @RolesAllowed(PROJECT_MANAGER)
    public void hand(String reference, String number) {
        CallFrame call = calls.published(reference);
        Capacity by = manager(call);
        VoteFrame vote = drawnUp(call);
        if (!vote.scope().listed() || !vote.ways().paper()) {
            throw new Refused(Reason.of("projects.vote.no-list"));
        }
        days.closed(call).ifPresent(reason -> {
            throw new Refused(reason);
        });
        EntitledRegister.Entitled person = entitled.ofNumber(vote.id(), number == null ? "" : number)
                .orElseThrow(() -> new Refused(Reason.of("projects.vote.not-on-list")));
        if (!box.enter(vote.id(), "PAPER", person.hash())) {
            throw new Refused(Reason.of("projects.vote.person-voted"));
        }
        turnouts.note(vote, VoterGroup.of(person.area(), ""));
        tell(call, "vote.paper-handed", Map.of(), by);
    }

    private Capacity manager(CallFrame call) {
        return actor.get().require(Role.PROJECT_MANAGER, call.department());
    }

    private VoteFrame drawnUp(CallFrame call) {
        return reading.of(call).orElseThrow(() -> new Refused(Reason.of("projects.vote.not-drawn-up")));
    }

    private void tell(CallFrame call, String action, Map<String, ?> after, Capacity by) {
        happenings.record(new VoteChanged(
                new Subject(CallChanged.SUBJECT, call.id(), call.reference()), action, after, by, work.of(call)));
    }
}
