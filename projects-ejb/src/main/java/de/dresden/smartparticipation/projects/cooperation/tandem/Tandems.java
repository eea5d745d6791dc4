package de.dresden.smartparticipation.projects.cooperation.tandem;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.COOPERATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;
import static de.dresden.smartparticipation.projects.cooperation.tandem.AcceptableDeclaration.because;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tandems as the programme sees them: where they stand, how the grant is divided, what is entered in the register. Whoever may read the
 * project of a tandem reads the tandem. All throw {@link NotFound} where there is no such tandem, or none that the person may know of.
 */
@Boundary
@Stateless
public class Tandems {

    private static final int WHOLE = 10_000;

    @Inject
    private TandemDirectory directory;

    @Inject
    private TandemSight sight;

    @Inject
    private TandemReading reading;

    @Inject
    private TandemTable table;

    @Inject
    private CertificateTable certificates;

    @Inject
    private Entering entering;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** All that the person may know of, the latest first. */
    @RolesAllowed({COOPERATION_MANAGER, PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public List<TandemRow> list() {
        return reading.list();
    }

    @RolesAllowed({COOPERATION_MANAGER, PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public TandemDetails of(String reference) {
        return reading.of(sight.read(reference), actor.get().is(Role.COOPERATION_MANAGER));
    }

    /** Writes the list as a table; cells are guarded against formulas. @param out stays open */
    @RolesAllowed({COOPERATION_MANAGER, PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public void export(TableFormat format, Locale language, OutputStream out) {
        TandemList.write(reading.list(), format, language, clock.instant(), out);
    }

    /**
     * Divides the grant anew between the companies.
     *
     * @param version as it was read
     * @param shares basis points in the order of the companies, each at least 1, all of them 10,000
     * @throws Conflict where it changed since it was read
     * @throws Refused where they do not add up, or something was certified already
     */
    @RolesAllowed(COOPERATION_MANAGER)
    public void divide(String reference, long version, List<Integer> shares) {
        TandemFrame tandem = directory.of(reference);
        Long actingFor = actor.get().capacity(Role.COOPERATION_MANAGER).actingFor();
        table.lock(tandem.id());
        if (reading.version(tandem) != version) {
            throw Conflict.changedMeanwhile(tandem.subject());
        }
        if (shares.size() != tandem.companies().size()
                || shares.stream().anyMatch(one -> one == null || one < 1)
                || shares.stream().mapToInt(Integer::intValue).sum() != WHOLE) {
            throw new Refused(because("shares"));
        }
        if (!certificates.of(tandem.id()).isEmpty()) {
            throw new Refused(because("certified-already"));
        }
        List<Integer> before = table.shares(tandem.id());
        table.divide(tandem.id(), shares);
        happenings.record(TandemChanged.of(tandem, "divided", Map.of("shares", shares), List.of())
                .from(Map.of("shares", before))
                .insteadOf(actingFor));
    }

    /**
     * Takes note that a certificate was entered in the register. The same once more changes nothing.
     *
     * @param tandem reference of the tandem
     * @param certificate reference of one of its certificates
     * @param number under which number, 3 to 60 characters
     * @param on when: since the day of the notice, today at the latest
     * @throws NotFound where the tandem has no such certificate
     * @throws Refused where it was entered under another number, another certificate bears the number, or number or day cannot be
     */
    @RolesAllowed(COOPERATION_MANAGER)
    public void register(String tandem, String certificate, String number, LocalDate on) {
        TandemFrame of = directory.of(tandem);
        Long actingFor = actor.get().capacity(Role.COOPERATION_MANAGER).actingFor();
        entering.enter(of, certificate, number, on).ifPresent(change -> happenings.record(change.insteadOf(actingFor)));
    }

    /**
     * Corrects under which number a certificate was entered in the register.
     *
     * @param tandem reference of the tandem
     * @param certificate reference of one of its certificates
     * @param was number that is wrong, as it was read
     * @param number the right one, 3 to 60 characters
     * @param on day of the entry, or null where the noted one is right
     * @param reason why, 1 to 500 characters
     * @throws NotFound where the tandem has no such certificate
     * @throws Conflict where another number is noted meanwhile
     * @throws Refused where it was never entered, nothing would change, another certificate bears the number, the reason is missing, or
     *     number or day cannot be
     */
    @RolesAllowed(COOPERATION_MANAGER)
    public void correctRegistration(
            String tandem, String certificate, String was, String number, LocalDate on, String reason) {
        TandemFrame of = directory.of(tandem);
        Long actingFor = actor.get().capacity(Role.COOPERATION_MANAGER).actingFor();
        happenings.record(
                entering.correct(of, certificate, was, number, on, reason).insteadOf(actingFor));
    }
}
