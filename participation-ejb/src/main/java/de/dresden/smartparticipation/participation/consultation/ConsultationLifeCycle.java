package de.dresden.smartparticipation.participation.consultation;

import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;

import de.dresden.smartparticipation.participation.consultation.ManagedConsultations.Managed;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.happening.Happenings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Takes a consultation through its life: publish, close, evaluate, archive; back with a reason. Needs a consultation manager
 * of the responsible department. What a step refuses is also told beforehand, by {@link #readiness}.
 */
@Boundary
@Stateless
public class ConsultationLifeCycle {

    @Inject
    private ManagedConsultations consultations;

    @Inject
    private ConsultationRegister register;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** The next step, and everything that is missing for it. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public Readiness readiness(String reference) {
        Consultation consultation = consultations.open(reference).consultation();
        return consultation.readiness(register.contributionsByState(consultation.id()));
    }

    /** Shows it to the public; refused with everything that is missing. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void publish(String reference, long version) {
        Managed managed = consultations.open(reference, version);
        happenings.record(managed.consultation().publish(managed.by(), clock.instant()));
    }

    /** Ends the participation, also before its last day. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void close(String reference, long version) {
        Managed managed = consultations.open(reference, version);
        happenings.record(managed.consultation().close(managed.by(), clock.instant()));
    }

    /** Opens the results; refused while a contribution is neither answered publicly nor refused with a ground. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void evaluate(String reference, long version) {
        Managed managed = consultations.open(reference, version);
        Consultation consultation = managed.consultation();
        happenings.record(consultation.evaluate(register.contributionsByState(consultation.id()), managed.by()));
    }

    /** Lays it aside for good. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void archive(String reference, long version) {
        Managed managed = consultations.open(reference, version);
        happenings.record(managed.consultation().archive(managed.by()));
    }

    /** Goes one step back, from closed or evaluated. @param reason why; needed */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void reopen(String reference, long version, String reason) {
        Managed managed = consultations.open(reference, version);
        happenings.record(managed.consultation().reopen(reason, managed.by()));
    }

    /** Takes it from the public again, while nobody has contributed. @param reason why; needed */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void withdraw(String reference, long version, String reason) {
        Managed managed = consultations.open(reference, version);
        Consultation consultation = managed.consultation();
        happenings.record(consultation.withdraw(reason, register.contributions(consultation.id()), managed.by()));
    }
}
