package de.dresden.smartparticipation.participation.contribution;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.MODERATOR;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Contributions for reading: who asks sees what {@code Visibility} gives, and of the rest not that it exists. */
@Stateless
@Boundary
public class Contributions {

    @Inject
    private ContributionReading reading;

    @Inject
    private ContributionSheet sheet;

    @Inject
    private ContributionRegister register;

    @Inject
    private CurrentActor actor;

    @Inject
    private Happenings happenings;

    @Inject
    private Sql sql;

    /**
     * A page of what matches; three statements.
     *
     * @param query sorts: {@code received} (the usual one, newest first), {@code due}, {@code number}, {@code title}, {@code
     *     state}, {@code reference}
     */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public Page<ContributionRow> list(ContributionFilter filter, PageQuery query) {
        return reading.page(filter, actor.get(), query);
    }

    /** How many match. */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public long count(ContributionFilter filter) {
        return reading.count(filter, actor.get());
    }

    /** The consultations of which something is visible, the newest first. */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public List<VisibleConsultation> consultations() {
        return reading.consultations(Visibility.of(actor.get()));
    }

    /**
     * Topics, for filters.
     *
     * @param references consultations; those that are not visible are left out
     */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public List<TopicName> topics(Collection<String> references) {
        return reading.topics(Visibility.of(actor.get()), references);
    }

    /** @throws NotFound where there is none that this person may see */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public ContributionDetails find(String reference) {
        Contribution contribution = seen(reference);
        return sheet.of(contribution.id(), actor.get());
    }

    /**
     * The reference of a contribution by its number within a consultation, or by its reference.
     *
     * @throws NotFound where there is none that this person may see
     */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public String reference(String consultation, String number) {
        return sql.first(
                        "select c.reference from participation.contribution c"
                                + " join participation.consultation k on k.id = c.consultation_id"
                                + " where k.reference = ? and (c.number = ? or c.reference = ?)"
                                + " order by c.number = ? desc",
                        row -> row.text("reference"),
                        consultation,
                        number,
                        number,
                        number)
                .flatMap(reference -> register.seen(reference, Visibility.of(actor.get())))
                .map(Contribution::reference)
                .orElseThrow(() -> new NotFound(number)); // says only what was asked for, whether there is one or not
    }

    /** Whom it comes from; that somebody looked stands in the audit. */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, AUDITOR})
    public Sender sender(String reference) {
        Contribution contribution = disclosable(reference);
        happenings.record(Disclosed.sender(contribution.subject()));
        return contribution.sender();
    }

    /** The words as they came in, below the black; that somebody looked stands in the audit. */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, AUDITOR})
    public Original original(String reference) {
        Contribution contribution = disclosable(reference);
        happenings.record(Disclosed.original(contribution.subject()));
        return new Original(contribution.title(), contribution.text());
    }

    private Contribution disclosable(String reference) {
        Contribution contribution = seen(reference);
        Actor current = actor.get();
        long host = register.frame(contribution.consultation()).department();
        if (!current.is(Role.AUDITOR)
                && !current.is(Role.MODERATOR, host)
                && !current.is(Role.CONSULTATION_MANAGER, host)) {
            throw new NotAllowed();
        }
        return contribution;
    }

    private Contribution seen(String reference) {
        return register.find(reference, Visibility.of(actor.get()));
    }
}
