package de.dresden.smartparticipation.projects.cooperation.round;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.COOPERATION_MANAGER;
import static de.dresden.smartparticipation.projects.cooperation.round.AcceptableRound.because;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.projects.cooperation.bounds.BoundsTable;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyDirectory;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyFrame;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Rounds: set up, open, who is in, close. Commands throw {@code NotFound} where there is no such round, {@code Conflict} where it changed
 * since it was read, and {@link Refused} where it is too late.
 */
@Boundary
@Stateless
public class Rounds {

    @Inject
    private RoundRegister register;

    @Inject
    private RoundReading reading;

    @Inject
    private MemberTable members;

    @Inject
    private PairCourse course;

    @Inject
    private CompanyDirectory companies;

    @Inject
    private BoundsTable bounds;

    @Inject
    private RoundDesk desk;

    /** All, the latest first. */
    @RolesAllowed({COOPERATION_MANAGER, AUDITOR})
    public List<RoundRow> list() {
        return reading.list();
    }

    /** All about a round. */
    @RolesAllowed({COOPERATION_MANAGER, AUDITOR})
    public RoundDetails of(String reference) {
        return reading.of(register.find(reference));
    }

    /** Writes the released pairs with their answers as a table; cells are guarded against formulas. @param out stays open */
    @RolesAllowed({COOPERATION_MANAGER, AUDITOR})
    public void export(String reference, TableFormat format, Locale language, OutputStream out) {
        Round round = register.find(reference);
        PairList.write(reading.pairs(round.id()), format, language, desk.now(), out);
    }

    /** The rules that a new round begins with; how many must be in Dresden is what the bounds of tandems say now. */
    @RolesAllowed(COOPERATION_MANAGER)
    public RoundRules usual() {
        return RoundRules.usual(bounds.at(desk.now()));
    }

    /** For whoever is to change it. */
    @RolesAllowed(COOPERATION_MANAGER)
    public RoundDetails toChange(String reference) {
        return reading.of(register.find(reference));
    }

    /** Sets a round up. @throws Refused with everything that is wrong; then no number is taken */
    @RolesAllowed(COOPERATION_MANAGER)
    public RoundKey create(RoundData data) {
        AcceptableRound.require(data, desk.today());
        int year = desk.now().atZone(Clocks.BERLIN).getYear();
        Round round = new Round(register.nextReference(year), data, desk.now());
        register.add(round);
        return desk.tell(round, "drafted", Map.of("title", data.title().german()));
    }

    /** Changes its rules, which count from the next variant on. */
    @RolesAllowed(COOPERATION_MANAGER)
    public RoundKey change(RoundKey key, RoundData data) {
        Round round = register.toChange(key);
        round.write(data, desk.today());
        return desk.tell(round, "changed", Map.of("rules", round.rules().toString()));
    }

    /** Opens it: every released company that agrees to be paired and is in no living pair is in. */
    @RolesAllowed(COOPERATION_MANAGER)
    public RoundKey open(RoundKey key) {
        Round round = register.toChange(key);
        round.open(desk.now());
        int taken = take(round);
        return desk.tell(round, "opened", Map.of("companies", taken));
    }

    /** Takes those in that were released since. */
    @RolesAllowed(COOPERATION_MANAGER)
    public RoundKey takeIn(RoundKey key) {
        Round round = register.toChange(key);
        round.requireComputable();
        int taken = take(round);
        return desk.tell(round, "taken-in", Map.of("companies", taken));
    }

    private int take(Round round) {
        List<Long> released = companies.released().stream()
                .map(profile -> profile.frame().id())
                .toList();
        return members.add(round.id(), released, desk.now());
    }

    /** Leaves a company out of the next variants. @param reason why, 1 to 2,000 characters */
    @RolesAllowed(COOPERATION_MANAGER)
    public RoundKey leaveOut(RoundKey key, String company, String reason) {
        Round round = register.toChange(key);
        round.requireChangeable();
        CompanyFrame frame = companies.of(company);
        String why = AcceptableRound.reason(reason);
        if (!members.leaveOut(round.id(), frame.id(), why)) {
            throw new Refused(because("not-in", frame.name()));
        }
        return desk.tell(round, "left-out", Map.of("company", frame.reference(), "reason", why));
    }

    /** Takes a company in again that was left out. */
    @RolesAllowed(COOPERATION_MANAGER)
    public RoundKey takeBack(RoundKey key, String company) {
        Round round = register.toChange(key);
        round.requireChangeable();
        CompanyFrame frame = companies.of(company);
        if (!members.leaveOut(round.id(), frame.id(), null)) {
            throw new Refused(because("not-out", frame.name()));
        }
        return desk.tell(round, "in-again", Map.of("company", frame.reference()));
    }

    /** Ends it: who has not answered lapses and is told so; what was accepted goes on elsewhere. @param reason why, 1 to 2,000 characters */
    @RolesAllowed(COOPERATION_MANAGER)
    public RoundKey close(RoundKey key, String reason) {
        Round round = register.toChange(key);
        round.close(reason, desk.now());
        int lapsed = course.end(round);
        return desk.tell(round, "closed", Map.of("reason", round.closeReason(), "lapsed", lapsed));
    }
}
