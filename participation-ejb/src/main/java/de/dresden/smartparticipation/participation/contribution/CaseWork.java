package de.dresden.smartparticipation.participation.contribution;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.MODERATOR;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The daily work on one case, in its lead department or with those who host the consultation. */
@Boundary
@Stateless
public class CaseWork {

    @Inject
    private ContributionRegister register;

    @Inject
    private Hosts hosts;

    @Inject
    private NoteBook notes;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** Notes a remark or a telephone call. */
    @RolesAllowed({EVALUATOR, MODERATOR, CONSULTATION_MANAGER})
    public void note(String reference, NoteKind kind, String text) {
        Contribution contribution = register.open(reference, Visibility.of(actor.get()));
        Capacity by = caseWorker(contribution);
        notes.write(contribution, kind, text, by.person());
        happenings.record(ContributionChanged.of(contribution, "noted", by).with("note", null, kind));
    }

    /** The notes of a case, newest first. */
    @RolesAllowed({EVALUATOR, MODERATOR, CONSULTATION_MANAGER, AUDITOR})
    public List<NoteRow> notes(String reference) {
        return notes.of(find(reference));
    }

    /** Returns a case as «nicht zuständig»; it waits to be distributed anew. */
    @RolesAllowed(EVALUATOR)
    public void returnAsNotResponsible(String reference, long version, String remark) {
        Contribution contribution = register.open(reference, Visibility.of(actor.get()));
        happenings.record(contribution.expect(version).returnAsNotResponsible(lead(contribution), remark));
    }

    /**
     * Lays a case before its department again.
     *
     * @param day a day after today, or null to take it back
     */
    @RolesAllowed(EVALUATOR)
    public void resubmitOn(String reference, long version, LocalDate day) {
        Contribution contribution = register.open(reference, Visibility.of(actor.get()));
        Capacity by = lead(contribution);
        String title = register.frame(contribution.consultation()).title();
        happenings.record(contribution.expect(version).resubmitOn(by, day, LocalDate.now(clock), title));
    }

    /** Notes the number of the city's records. */
    @RolesAllowed({EVALUATOR, MODERATOR, CONSULTATION_MANAGER})
    public void fileNumber(String reference, long version, String number) {
        Contribution contribution = register.open(reference, Visibility.of(actor.get()));
        happenings.record(contribution.expect(version).fileNumber(caseWorker(contribution), number));
    }

    /**
     * Splits a contribution into its points; it ends, they go on.
     *
     * @return references of the parts
     */
    @RolesAllowed({EVALUATOR, MODERATOR, CONSULTATION_MANAGER})
    public List<String> split(String reference, long version, List<Part> parts) {
        Contribution contribution = register.open(reference, Visibility.of(actor.get()));
        Capacity by = caseWorker(contribution);
        List<String> references =
                parts.stream().map(part -> register.nextReference()).toList();
        happenings.record(contribution.expect(version).split(by, references));
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Contribution one = register.add(
                    contribution.part(part.title(), part.text(), references.get(i), i + 1, by, clock.instant()));
            happenings.record(one.received(by).with("origin", null, reference));
        }
        return references;
    }

    /** Merges a contribution into another of the same consultation; it ends, the other goes on. */
    @RolesAllowed({EVALUATOR, MODERATOR, CONSULTATION_MANAGER})
    public void merge(String reference, long version, String into) {
        Contribution contribution = register.open(reference, Visibility.of(actor.get()));
        Contribution other = find(into);
        Capacity by = caseWorker(contribution);
        caseWorker(other);
        happenings.record(contribution.expect(version).mergeInto(by, other));
    }

    private Contribution find(String reference) {
        return register.find(reference, Visibility.of(actor.get()));
    }

    private Capacity lead(Contribution contribution) {
        if (contribution.department() == null) {
            throw new NotAllowed();
        }
        return actor.get().require(Role.EVALUATOR, contribution.department());
    }

    private Capacity caseWorker(Contribution contribution) {
        Long lead = contribution.department();
        return lead != null && actor.get().is(Role.EVALUATOR, lead)
                ? actor.get().capacity(Role.EVALUATOR, lead)
                : hosts.require(contribution);
    }
}
