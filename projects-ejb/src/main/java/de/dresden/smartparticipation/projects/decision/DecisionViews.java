package de.dresden.smartparticipation.projects.decision;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.documents.PaperPdf;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.CallFrame;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** What the city decides and has decided on a call. */
@Boundary
@Stateless
public class DecisionViews {

    @Inject
    private DecisionDesk desk;

    @Inject
    private DecisionReading reading;

    @Inject
    private DecisionRegister register;

    @Inject
    private CallDirectory calls;

    /** @throws NotFound where there is no such call, or none that the person may know of */
    @RolesAllowed({PROJECT_MANAGER, TREASURER, AUDITOR})
    public DecisionCase of(String call, Locale language) {
        return reading.of(desk.known(call), language);
    }

    /**
     * Writes the record of a confirmed decision as PDF.
     *
     * @param out stays open
     * @throws NotFound where there is none, or it is not confirmed
     */
    @RolesAllowed({PROJECT_MANAGER, TREASURER, AUDITOR})
    public void record(String call, int number, Locale language, OutputStream out) {
        CallFrame frame = desk.known(call);
        Decision decision = register.find(frame, number);
        if (decision.approval().state() != ApprovalState.APPROVED) {
            throw new NotFound(call + "/" + number);
        }
        long budget = calls.budget(frame.id()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        try {
            PaperPdf.write(
                    DecisionPaper.of(frame, budget, reading.sheet(frame, decision, Capacity.NOBODY, false), language),
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
