package de.dresden.smartparticipation.projects.cooperation.round;

import static de.dresden.smartparticipation.projects.cooperation.round.AcceptableRound.because;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.LinkHolder;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * A company of a pair answers over its secret link: once, and until the last day. All throw {@code NotFound} where the key opens nothing.
 */
@Boundary
@Stateless
public class PairAnswers {

    @Inject
    private PairLetters letters;

    @Inject
    private OwnReading reading;

    @Inject
    private PairCourse course;

    @Inject
    private CurrentActor actor;

    /** The pair with the others' profiles, as far as they agreed to be shown. */
    @PermitAll
    public OwnPairing of(String key) {
        return reading.of(side(key));
    }

    /** The company would like to. The same once more changes nothing. @throws Refused where it declined, or the pair is over */
    @PermitAll
    public void accept(String key) {
        PairTable.Side side = waiting(key);
        if (!Boolean.TRUE.equals(side.accepted())) {
            course.answer(side, true, null);
        }
    }

    /**
     * The company would rather not: the others are free again. The same once more changes nothing.
     *
     * @param reason why, 1 to 2,000 characters; for the city
     * @throws Refused where it accepted, where there is no reason, or where the pair is over
     */
    @PermitAll
    public void decline(String key, String reason) {
        PairTable.Side side = waiting(key);
        if (!Boolean.FALSE.equals(side.accepted())) {
            course.answer(side, false, reason);
        }
    }

    private PairTable.Side waiting(String key) {
        PairTable.Side side = side(key);
        if (side.accepted() == null && !reading.of(side).waits()) {
            throw new Refused(because("pair-over"));
        }
        return side;
    }

    private PairTable.Side side(String key) {
        Subject own = letters.open(key).orElseThrow(() -> new NotFound("–"));
        actor.become(new LinkHolder(own.reference()));
        return reading.side(own.id());
    }
}
