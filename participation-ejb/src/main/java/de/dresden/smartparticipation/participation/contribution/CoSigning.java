package de.dresden.smartparticipation.participation.contribution;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.MODERATOR;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Mitzeichnung: one department leads, others sign along or object. The lead's evaluators ask, those of the others answer. */
@Boundary
@Stateless
public class CoSigning {

    static final String STEP = "contribution.cosign";

    @Inject
    private ContributionRegister register;

    @Inject
    private CoSigningBook book;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    @Inject
    private CoSigningRequests requests;

    /**
     * Asks departments to sign along, until the answer is approved. Those that have not answered yet stay as they are, those
     * that have are asked again.
     */
    @RolesAllowed(EVALUATOR)
    public void ask(String reference, Collection<Long> departments) {
        Contribution contribution = register.open(reference, Visibility.of(actor.get()));
        if (contribution.department() == null) {
            throw new NotAllowed();
        }
        Capacity by = actor.get().require(Role.EVALUATOR, contribution.department());
        if (contribution.state() != ContributionState.DISTRIBUTED && !CoSigningBook.isWritten(contribution)) {
            throw new Refused(Reason.of("participation.contribution.asked-too-late"));
        }
        for (long department : departments) {
            if (department == contribution.department()) {
                throw new Refused(Reason.of("participation.contribution.lead-signs-not"));
            }
            requests.ask(contribution, department, by);
        }
    }

    /**
     * Takes a question back, or goes on over an objection: the lead department decides, and the audit keeps it.
     *
     * @throws Refused where the department was not asked, or has signed
     */
    @RolesAllowed(EVALUATOR)
    public void withdraw(String reference, long department) {
        Contribution contribution = register.open(reference, Visibility.of(actor.get()));
        if (contribution.department() == null) {
            throw new NotAllowed();
        }
        Capacity by = actor.get().require(Role.EVALUATOR, contribution.department());
        if (!book.withdraw(contribution, department)) {
            throw new Refused(Reason.of("participation.contribution.not-asked-to-sign"));
        }
        happenings.record(ContributionChanged.of(contribution, "cosigning-withdrawn", by)
                .with("coSigning", department, null)
                .with(new TaskChange.Close(STEP, contribution.subject(), department)));
    }

    /** Signs along: the answer as it stands. Once its text changes, the department is asked again. */
    @RolesAllowed(EVALUATOR)
    public void sign(String reference, long department, String remark) {
        answer(reference, department, CoSigningState.SIGNED, remark);
    }

    /** Objects; the remark says why. */
    @RolesAllowed(EVALUATOR)
    public void object(String reference, long department, String remark) {
        if (remark == null || remark.isBlank()) {
            throw new Refused(Reason.of("participation.contribution.objection-missing"));
        }
        answer(reference, department, CoSigningState.OBJECTED, remark);
    }

    /** Which departments sign a contribution along, by name. */
    @RolesAllowed({EVALUATOR, MODERATOR, CONSULTATION_MANAGER, AUDITOR})
    public List<CoSigningRow> of(String reference) {
        return book.of(find(reference), actor.get());
    }

    private void answer(String reference, long department, CoSigningState state, String remark) {
        Contribution contribution = register.open(reference, Visibility.of(actor.get()));
        Capacity by = actor.get().require(Role.EVALUATOR, department);
        if (!CoSigningBook.isWritten(contribution)) {
            throw new Refused(Reason.of("participation.contribution.nothing-to-sign"));
        }
        if (!book.answer(contribution, department, state, remark, by)) {
            throw new Refused(Reason.of("participation.contribution.not-asked-to-sign"));
        }
        happenings.record(
                ContributionChanged.of(contribution, state == CoSigningState.SIGNED ? "cosigned" : "objected", by)
                        .with("coSigning", CoSigningState.ASKED, state)
                        .with("remark", null, remark)
                        .with(new TaskChange.Close(STEP, contribution.subject(), department)));
    }

    private Contribution find(String reference) {
        return register.find(reference, Visibility.of(actor.get()));
    }
}
