package de.dresden.smartparticipation.projects.jury;

import static de.dresden.smartparticipation.platform.identity.Roles.JURY_MEMBER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.jury.JuryDesk.Seated;
import de.dresden.smartparticipation.projects.jury.core.Said;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * A jury member's own work: accept, declare conflicts, score. Shows nothing of what others scored, at no time, and nothing at all of
 * an application but its name before the member has declared, or with a conflict. Everything throws {@link NotFound} where the person does not sit on
 * the call's jury.
 */
@Boundary
@Stateless
public class JuryWork {

    @Inject
    private JuryDesk desk;

    @Inject
    private OwnReading reading;

    @Inject
    private ScoreTable scores;

    @Inject
    private Conflicts conflicts;

    @Inject
    private DeclarationTable declarations;

    @Inject
    private CallDirectory calls;

    @Inject
    private Clock clock;

    /** The juries on which the person sits, the latest call first. */
    @RolesAllowed(JURY_MEMBER)
    public List<OwnJury> own() {
        return reading.all();
    }

    /** One of them. Before having accepted it shows no applications. */
    @RolesAllowed(JURY_MEMBER)
    public OwnJuryDetails of(String call) {
        return reading.details(desk.seated(call));
    }

    /** Accepts the appointment with the undertaking of secrecy (§ 83 Abs. 2 and § 84 VwVfG with § 1 SächsVwVfZG). */
    @RolesAllowed(JURY_MEMBER)
    public void accept(String call) {
        Seated seated = desk.changing(call);
        desk.tell(seated.opened(), seated.member().accept(seated.subject(), reading.name(seated), clock.instant()));
    }

    /** Declines it. */
    @RolesAllowed(JURY_MEMBER)
    public void decline(String call) {
        Seated seated = desk.changing(call);
        desk.tell(seated.opened(), seated.member().decline(seated.subject(), reading.name(seated), clock.instant()));
    }

    /** An application as far as the member may read it. @throws Refused before having accepted */
    @RolesAllowed(JURY_MEMBER)
    public JurySheet sheet(String call, String application) {
        return reading.sheet(accepted(desk.seated(call)), application);
    }

    /** Says that nothing speaks against an impartial judgement; once more changes nothing, and takes no conflict back. */
    @RolesAllowed(JURY_MEMBER)
    public void declareNone(String call, String application) {
        Seated seated = accepted(desk.changing(call));
        Cell cell = judged(seated, application);
        seated.round().requireOpen();
        if (declarations.clear(seated.round().id(), cell, seated.opened().by(), clock.instant())) {
            tell(seated, "no-conflict", Map.of("application", application));
        }
    }

    /** Says that there is a conflict; what the member scored drops out. Also after the round is closed, then a new ranking is made. */
    @RolesAllowed(JURY_MEMBER)
    public void declareConflict(String call, String application, Raised raised) {
        Seated seated = accepted(desk.changing(call));
        conflicts.raise(seated.opened(), seated.book(), seated.member().id(), application, raised, RaisedBy.MEMBER);
    }

    /** Raises a conflict of another member. @throws NotAllowed for whoever does not chair the jury */
    @RolesAllowed(JURY_MEMBER)
    public void raise(String call, long member, String application, Raised raised) {
        Seated seated = accepted(desk.changing(call));
        if (!seated.member().chair()) {
            throw new NotAllowed();
        }
        conflicts.raise(seated.opened(), seated.book(), member, application, raised, RaisedBy.CHAIR);
    }

    /**
     * Saves the own sheet as a draft.
     *
     * @return version of the sheet for the next command
     * @throws Refused before the jury's phase, in a closed round, without the declaration, or with scores off their scale
     * @throws de.dresden.smartparticipation.platform.fault.Conflict where another window wrote meanwhile
     */
    @RolesAllowed(JURY_MEMBER)
    public long save(SheetKey key, SheetData data) {
        Seated seated = desk.writing(key.call());
        return write(seated, key, data, false);
    }

    /** Saves it and makes it final: each criterion is scored. */
    @RolesAllowed(JURY_MEMBER)
    public void finish(SheetKey key, SheetData data) {
        Seated seated = desk.writing(key.call());
        write(seated, key, data, true);
    }

    /** Takes a final sheet back to a draft while the round is open. */
    @RolesAllowed(JURY_MEMBER)
    public void takeBack(SheetKey key) {
        Seated seated = desk.writing(key.call());
        Cell cell = scorable(seated, key.application());
        scores.turn(cell, key.version(), SheetState.DRAFT, clock.instant());
        tell(seated, "taken-back", Map.of("application", key.application()));
    }

    private long write(Seated seated, SheetKey key, SheetData data, boolean last) {
        Cell cell = scorable(seated, key.application());
        AcceptableSheet.require(data, calls.criteria(seated.call().id()), last);
        long version = scores.write(seated.round().id(), cell, key.version(), data, clock.instant());
        if (last) {
            version = scores.turn(cell, version, SheetState.FINAL, clock.instant());
        }
        // that a draft grows is told once: the history would be nothing but drafts
        if (last || key.version() == 0) {
            tell(seated, last ? "scored" : "scoring-begun", Map.of("application", key.application()));
        }
        return version;
    }

    private Cell scorable(Seated seated, String application) {
        accepted(seated);
        Cell cell = judged(seated, application);
        reading.closed(seated).ifPresent(why -> {
            throw new Refused(why);
        });
        Said said = seated.book().said(cell.member(), cell.application());
        if (said != Said.NO_CONFLICT) {
            throw new Refused(JuryRound.because(said == Said.CONFLICT ? "locked" : "undeclared"));
        }
        return cell;
    }

    /** @throws NotFound where the member does not judge it, but for the conflict that keeps the member from it */
    private static Cell judged(Seated seated, String application) {
        long id = seated.application(application).id();
        long member = seated.member().id();
        if (!seated.book().judges(member, id) && seated.book().said(member, id) != Said.CONFLICT) {
            throw new NotFound(application);
        }
        return new Cell(member, id);
    }

    private static Seated accepted(Seated seated) {
        if (seated.member().answer() != MemberAnswer.ACCEPTED) {
            throw new Refused(JuryRound.because("not-accepted"));
        }
        return seated;
    }

    private void tell(Seated seated, String verb, Map<String, ?> after) {
        desk.tell(
                seated.opened(),
                JuryChanged.of(seated.subject(), verb, after, seated.opened().by()));
    }
}
