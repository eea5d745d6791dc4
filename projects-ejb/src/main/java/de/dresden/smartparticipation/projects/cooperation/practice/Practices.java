package de.dresden.smartparticipation.projects.cooperation.practice;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.COOPERATION_MANAGER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.projects.cooperation.round.PairDirectory;
import de.dresden.smartparticipation.projects.cooperation.round.PairFrame;
import de.dresden.smartparticipation.projects.cooperation.round.PairState;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The city's work on stories: ask pairs for them, check, release, take down. Commands throw {@code NotFound} where there is no such story,
 * {@code Conflict} where it changed since it was read, and {@link Refused} where it is not the time for it.
 */
@Boundary
@Stateless
public class Practices {

    @Inject
    private PracticeRegister register;

    @Inject
    private PracticeReading reading;

    @Inject
    private PracticeConsents consents;

    @Inject
    private PracticeLetters letters;

    @Inject
    private PairDirectory pairs;

    @Inject
    private PracticeDesk desk;

    /** All, the latest first. */
    @RolesAllowed({COOPERATION_MANAGER, AUDITOR})
    public List<PracticeRow> list() {
        return reading.list();
    }

    /** Accepted pairs that may be asked for their story. */
    @RolesAllowed({COOPERATION_MANAGER, AUDITOR})
    public List<AskablePair> askable() {
        return reading.askable();
    }

    /** All about a story. */
    @RolesAllowed({COOPERATION_MANAGER, AUDITOR})
    public PracticeDetails of(String reference) {
        return reading.of(register.find(reference));
    }

    /** Asks the companies of a pair for their story, each by a mail with its link. @throws Refused where it has not accepted, or was asked */
    @RolesAllowed(COOPERATION_MANAGER)
    public PracticeKey ask(long pair) {
        PairFrame frame = pairs.of(pair);
        if (register.exists(pair)) {
            throw refused("was-asked");
        }
        if (frame.state() != PairState.ACCEPTED) {
            throw refused("not-accepted");
        }
        Practice practice = new Practice(register.nextReference(desk.today().getYear()), pair, desk.now());
        register.add(practice);
        return desk.tell(practice, "asked", Map.of(), letters.all(PracticeMails.ASKED, practice, null));
    }

    /** Checked; a second person is asked. @throws Refused where not all companies agree to it and to its publication */
    @RolesAllowed(COOPERATION_MANAGER)
    public PracticeKey check(PracticeKey key) {
        Practice practice = register.toChange(key);
        practice.check(desk.by(), desk.now());
        requireConsents(practice);
        return desk.tell(practice, "checked", Map.of(), List.of());
    }

    /** Asks the companies for a change; all of them have to agree again. @param remark 1 to 2,000 characters */
    @RolesAllowed(COOPERATION_MANAGER)
    public PracticeKey askBack(PracticeKey key, String remark) {
        Practice practice = register.toChange(key);
        practice.askBack(remark);
        return desk.tell(
                practice,
                "asked-back",
                Map.of("remark", remark.strip()),
                letters.all(PracticeMails.RETURNED, practice, remark.strip()));
    }

    /** Takes an own check back. */
    @RolesAllowed(COOPERATION_MANAGER)
    public PracticeKey takeBack(PracticeKey key) {
        Practice practice = register.toChange(key);
        practice.takeBack(desk.by());
        return desk.tell(practice, "taken-back", Map.of(), List.of());
    }

    /** Releases what another has checked: everybody sees it from now on. @throws Refused with the reason of four eyes */
    @RolesAllowed(COOPERATION_MANAGER)
    public PracticeKey approve(PracticeKey key) {
        Practice practice = register.toChange(key);
        practice.approve(desk.by(), desk.now());
        requireConsents(practice);
        return desk.tell(
                practice,
                "published",
                practice.written().values(),
                letters.all(PracticeMails.PUBLISHED, practice, null));
    }

    /** Sends it back to who has checked it. @param remark 1 to 2,000 characters */
    @RolesAllowed(COOPERATION_MANAGER)
    public PracticeKey giveBack(PracticeKey key, String remark) {
        Practice practice = register.toChange(key);
        practice.giveBack(remark, desk.by(), desk.now());
        return desk.tell(practice, "returned", Map.of("remark", remark.strip()), List.of());
    }

    /** Takes what is public down at once; one person may. @param reason why, 1 to 2,000 characters */
    @RolesAllowed(COOPERATION_MANAGER)
    public PracticeKey withdraw(PracticeKey key, String reason) {
        Practice practice = register.toChange(key);
        if (!practice.withdraw(reason, desk.now())) {
            throw refused("not-shown");
        }
        return desk.tell(
                practice,
                "withdrawn",
                Map.of("reason", practice.withdrawnReason()),
                letters.all(PracticeMails.WITHDRAWN, practice, practice.withdrawnReason()));
    }

    private void requireConsents(Practice practice) {
        Set<Long> held = consents.held(practice.id());
        if (!practice.written().voices().stream().allMatch(voice -> held.contains(voice.company()))) {
            throw refused("no-consent");
        }
    }

    private static Refused refused(String why) {
        return new Refused(AcceptableStory.because(why));
    }
}
