package de.dresden.smartparticipation.projects.jury;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.JURY_MEMBER;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.CallFrame;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Locale;

/**
 * Results of juries, once their rounds are closed: for the project managers of the call's department, auditors, and the jury's own
 * members. Of an application nobody with a conflict reads anything here, on no page, in no file and by no call.
 */
@Boundary
@Stateless
public class JuryResults {

    @Inject
    private CallDirectory calls;

    @Inject
    private JuryRegister register;

    @Inject
    private JuryReading reading;

    @Inject
    private OutcomeReading outcomes;

    @Inject
    private ScoreSight sight;

    @Inject
    private MinutesWriting minutes;

    @Inject
    private Clock clock;

    /**
     * The result.
     *
     * @throws NotFound where there is no jury, or none that the person may know of
     * @throws Refused while the round is open
     */
    @RolesAllowed({PROJECT_MANAGER, AUDITOR, JURY_MEMBER})
    public JuryOutcome of(String reference) {
        CallFrame call = calls.published(reference);
        JuryRound round = register.find(call.id()).orElseThrow(() -> new NotFound(reference));
        JuryBook book = reading.book(round);
        if (!sight.reads(call, book)) {
            throw new NotFound(reference);
        }
        if (!round.closed()) {
            throw new Refused(JuryRound.because("blind"));
        }
        return outcomes.of(call, round, book);
    }

    /** Writes the ranking as a table. @param out stays open */
    @RolesAllowed({PROJECT_MANAGER, AUDITOR, JURY_MEMBER})
    public void write(String reference, TableFormat format, Locale language, OutputStream out) {
        OutcomeTable.write(of(reference).rows(), format, language, clock.instant(), out);
    }

    /** Writes the minutes as PDF. @param out stays open */
    @RolesAllowed({PROJECT_MANAGER, AUDITOR, JURY_MEMBER})
    public void minutes(String reference, Locale language, OutputStream out) {
        try {
            minutes.write(of(reference), language, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
