package de.dresden.smartparticipation.projects.cooperation.tandem;

import static de.dresden.smartparticipation.projects.cooperation.tandem.AcceptableDeclaration.because;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes note under which number a certificate stands in the register, and corrects what was noted wrongly. */
@Dependent
class Entering {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;
    private static final int LONGEST_REASON = 500;

    private final CertificateTable certificates;
    private final Clock clock;

    @Inject
    Entering(CertificateTable certificates, Clock clock) {
        this.certificates = certificates;
        this.clock = clock;
    }

    /**
     * @return what happened; nothing where it stood so already
     * @throws NotFound where the tandem has no such certificate
     * @throws Refused where it was entered under another number, or number or day cannot be
     */
    Optional<TandemChanged> enter(TandemFrame tandem, String reference, String number, LocalDate on) {
        Certificate certificate = alone(tandem, reference);
        String typed = number(number);
        day(certificate, on);
        if (!certificate.waits()) {
            if (!typed.equals(certificate.registerNumber())) {
                throw new Refused(because("registered-already", certificate.registerNumber()));
            }
            return Optional.empty();
        }
        unborne(certificate, typed);
        certificates.register(certificate.id(), typed, on);
        return Optional.of(TandemChanged.of(
                tandem,
                "registered",
                Map.of("certificate", reference, "number", typed, "on", on.toString()),
                List.of(TandemTasks.registered(certificate))));
    }

    /**
     * @param was number that is wrong, as it was read
     * @param on day of the entry, or null where the noted one is right
     * @param reason 1 to 500 characters
     * @throws NotFound where the tandem has no such certificate
     * @throws Conflict where another number is noted meanwhile
     * @throws Refused where it was never entered, nothing would change, the reason is missing, or number or day cannot be
     */
    TandemChanged correct(
            TandemFrame tandem, String reference, String was, String number, LocalDate on, String reason) {
        Certificate certificate = alone(tandem, reference);
        if (certificate.waits()) {
            throw new Refused(because("register-none"));
        }
        if (!certificate.registerNumber().equals(was)) {
            throw Conflict.changedMeanwhile(tandem.subject());
        }
        String typed = number(number);
        LocalDate day = on == null ? certificate.registered() : on;
        day(certificate, day);
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new Refused(because("register-reason", LONGEST_REASON));
        }
        if (typed.equals(was) && day.equals(certificate.registered())) {
            throw new Refused(because("register-same"));
        }
        unborne(certificate, typed);
        certificates.correct(certificate.id(), typed, day);
        return TandemChanged.of(
                        tandem,
                        "register-corrected",
                        Map.of("certificate", reference, "number", typed, "on", day.toString(), "reason", why),
                        List.of())
                .from(Map.of("number", was, "on", certificate.registered().toString()));
    }

    /** As it stands, and stays until the end of this transaction. */
    private Certificate alone(TandemFrame tandem, String reference) {
        certificates.alone();
        return certificates
                .find(reference)
                .filter(one -> one.tandem() == tandem.id())
                .orElseThrow(() -> new NotFound(reference))
                .certificate();
    }

    private static String number(String number) {
        String typed = number == null ? "" : number.strip();
        if (typed.length() < SHORTEST || typed.length() > LONGEST) {
            throw new Refused(because("register-number", SHORTEST, LONGEST));
        }
        return typed;
    }

    private void day(Certificate certificate, LocalDate on) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
        if (on == null || on.isAfter(today) || on.isBefore(certificate.granted())) {
            throw new Refused(because("register-day", certificate.granted()));
        }
    }

    private void unborne(Certificate certificate, String number) {
        certificates.bearer(certificate.id(), number).ifPresent(other -> {
            throw new Refused(because("register-taken", number, other));
        });
    }
}
