package de.dresden.smartparticipation.projects.cooperation.tandem;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.COOPERATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;
import static de.dresden.smartparticipation.projects.cooperation.tandem.AcceptableDeclaration.because;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.clock.Clocks;
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
    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;

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
     * @throws Refused where it was entered under another number, or number or day cannot be
     */
    @RolesAllowed(COOPERATION_MANAGER)
    public void register(String tandem, String certificate, String number, LocalDate on) {
        TandemFrame of = directory.of(tandem);
        CertificateTable.Kept kept = certificates
                .find(certificate)
                .filter(one -> one.tandem() == of.id())
                .orElseThrow(() -> new NotFound(certificate));
        Long actingFor = actor.get().capacity(Role.COOPERATION_MANAGER).actingFor();
        String typed = number == null ? "" : number.strip();
        if (typed.length() < SHORTEST || typed.length() > LONGEST) {
            throw new Refused(because("register-number", SHORTEST, LONGEST));
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
        if (on == null || on.isAfter(today) || on.isBefore(kept.certificate().granted())) {
            throw new Refused(because("register-day", kept.certificate().granted()));
        }
        if (!certificates.register(kept.certificate().id(), typed, on)) {
            Certificate now = certificates.find(certificate).orElseThrow().certificate();
            if (!typed.equals(now.registerNumber())) {
                throw new Refused(because("registered-already", now.registerNumber()));
            }
            return;
        }
        happenings.record(TandemChanged.of(
                        of,
                        "registered",
                        Map.of("certificate", certificate, "number", typed, "on", on.toString()),
                        List.of(TandemTasks.registered(kept.certificate())))
                .insteadOf(actingFor));
    }
}
