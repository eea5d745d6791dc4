package de.dresden.smartparticipation.projects.jury;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.AffiliatedPerson;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.PeopleAddresses;
import de.dresden.smartparticipation.platform.identity.PeopleWithRole;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.settings.PublicAddress;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.CallPhase;
import de.dresden.smartparticipation.projects.jury.JuryDesk.Opened;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Juries as the project managers of the call's department run them: appoint, watch without seeing scores, close. Auditors read.
 * Everything throws {@link NotFound} where there is no such published call, commands also where it has no jury, and {@code NotAllowed} for managers of
 * other departments.
 */
@Boundary
@Stateless
public class Juries {

    @Inject
    private JuryDesk desk;

    @Inject
    private JuryRegister register;

    @Inject
    private JuryReading reading;

    @Inject
    private ManagerReading views;

    @Inject
    private Conflicts conflicts;

    @Inject
    private DeclarationTable declarations;

    @Inject
    private LiftLetters lifting;

    @Inject
    private Ranker ranker;

    @Inject
    private RankingTable rankings;

    @Inject
    private PeopleWithRole people;

    @Inject
    private PeopleAddresses addresses;

    @Inject
    private PublicAddress links;

    @Inject
    private CallDirectory calls;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** How it stands, without scores. @throws NotFound also for managers of other departments */
    @RolesAllowed({PROJECT_MANAGER, AUDITOR})
    public JuryDetails of(String reference) {
        CallFrame call = calls.published(reference);
        if (!actor.get().is(Role.AUDITOR) && !actor.get().is(Role.PROJECT_MANAGER, call.department())) {
            throw new NotFound(reference);
        }
        return views.details(call);
    }

    /**
     * Sets the jury of a call up; where there is one already, changes how many have to score.
     *
     * @param least how many have to score each application at least, 1 to 20
     * @throws Refused where the call has no phase of the jury, the round is closed, or somebody has begun to score
     */
    @RolesAllowed(PROJECT_MANAGER)
    public void setUp(String reference, int least) {
        CallFrame call = calls.published(reference);
        Capacity by = desk.manager(call);
        if (!call.has(CallPhase.JURY)) {
            throw new Refused(JuryRound.because("no-phase"));
        }
        if (register.find(call.id()).isPresent()) {
            Opened opened = desk.managed(reference);
            desk.tell(opened, opened.round().ask(least, register.begun(opened.round()), reference, by));
            return;
        }
        JuryRound round = new JuryRound(call.id(), least, clock.instant());
        register.add(round);
        desk.tell(new Opened(call, round, by), round.setUp(reference, by));
    }

    /** Appoints somebody who has the role of a jury member, and writes to the person. @throws Refused where the person has not, or sits on it already */
    @RolesAllowed(PROJECT_MANAGER)
    public void appoint(String reference, Appointment appointment) {
        Opened opened = desk.managed(reference);
        opened.round().requireOpen();
        AffiliatedPerson person = people.all(Role.JURY_MEMBER).stream()
                .filter(one -> one.id() == appointment.account())
                .findFirst()
                .orElseThrow(() -> new Refused(JuryRound.because("no-candidate")));
        if (appointment.standsFor() != null) {
            register.member(opened.round(), appointment.standsFor());
        }
        JuryMember member = new JuryMember(opened.round().id(), appointment, opened.by(), clock.instant());
        register.add(member);
        desk.tell(
                opened,
                member.appointed(opened.subject(), person.name(), opened.by())
                        .mailing(letter(opened, appointment, person)));
    }

    /** Nothing where the person has no address. */
    private List<LetterOrder> letter(Opened opened, Appointment appointment, AffiliatedPerson person) {
        String page = links.of("/jury/call.xhtml?ref=" + opened.call().reference());
        return addresses.of(person.id()).stream()
                .map(email ->
                        AppointmentLetter.of(opened.call(), opened.subject(), appointment, person.name(), email, page))
                .toList();
    }

    /**
     * Ends an appointment, as of somebody who is prevented: an alternate steps in where nothing is scored finally yet.
     *
     * @param day last day in office
     * @param reason why, 1 to 2,000 characters
     */
    @RolesAllowed(PROJECT_MANAGER)
    public void end(String reference, long member, long version, LocalDate day, String reason) {
        Opened opened = desk.managed(reference);
        opened.round().requireOpen();
        JuryMember seat = register.member(opened.round(), member).seenAs(version, opened.subject());
        String name =
                reading.book(opened.round()).member(member).map(MemberRow::name).orElse("");
        desk.tell(opened, seat.end(day, reason, opened.subject(), name, opened.by()));
    }

    /** Raises a conflict of a member, also after the round is closed; then the ranking is made anew. */
    @RolesAllowed(PROJECT_MANAGER)
    public void raise(String reference, long member, String application, Raised raised) {
        Opened opened = desk.managed(reference);
        conflicts.raise(opened, reading.book(opened.round()), member, application, raised, RaisedBy.MANAGER);
    }

    /**
     * Takes a conflict back that another than the member raised by mistake, while the round is open; the member declares and scores anew. It
     * takes two: the first asks with a reason, another agrees. What the member declared of itself nobody takes back: a member that holds itself
     * excluded tells so and has no part in what follows (sections 20(4) and 21 VwVfG), and no one person opens its way to the scores again.
     *
     * Once one asked, it is a task of the department's project managers, and the others are written to.
     *
     * @param reason why, 1 to 2,000 characters
     * @throws Refused with the reason of four eyes where the one that asked, or acts for that one, agrees; where the member declared it, or is the person who acts
     */
    @RolesAllowed(PROJECT_MANAGER)
    public void lift(String reference, long conflict, String reason) {
        Opened opened = desk.managed(reference);
        opened.round().requireOpen();
        if (reason == null || reason.isBlank() || reason.strip().length() > JuryMember.LONGEST) {
            throw new Refused(JuryRound.because("reason", JuryMember.LONGEST));
        }
        ConflictRow about = declarations.one(opened.round().id(), conflict);
        requireAnother(reading.book(opened.round()), about, opened.by());
        boolean second = about.liftAskedBy() != null;
        if (second) {
            declarations.lift(about, reason.strip(), opened.by(), clock.instant());
        } else {
            declarations.askToLift(about, reason.strip(), opened.by(), clock.instant());
        }
        desk.tell(
                opened,
                JuryChanged.of(
                                opened.subject(),
                                second ? "conflict-lifted" : "conflict-lift-asked",
                                Map.of(
                                        "member",
                                        about.name(),
                                        "application",
                                        about.application(),
                                        "reason",
                                        reason.strip()),
                                opened.by())
                        .mailing(second ? List.of() : lifting.to(opened.call(), opened.subject(), opened.by())));
    }

    /** Nobody has a part in what is decided of the own conflict. */
    private static void requireAnother(JuryBook book, ConflictRow about, Capacity by) {
        boolean own = book.member(about.member())
                .map(MemberRow::account)
                .filter(account -> account.equals(by.person()) || account.equals(by.actingFor()))
                .isPresent();
        if (own) {
            throw new Refused(JuryRound.because("lift-own"));
        }
    }

    /**
     * Closes the round and ranks.
     *
     * @param version version of the jury that was seen
     * @throws Refused with all that is still open
     */
    @RolesAllowed(PROJECT_MANAGER)
    public void close(String reference, long version) {
        Opened opened = desk.managed(reference);
        JuryRound round = opened.round().seenAs(version, reference);
        JuryBook book = reading.book(round);
        JuryChanged closed = round.close(book.open(), reference, opened.by(), clock.instant());
        rankings.add(
                round.id(),
                RankingCause.CLOSED,
                ranker.of(round.id(), round.callId(), book),
                opened.by(),
                clock.instant());
        desk.tell(opened, closed);
    }
}
