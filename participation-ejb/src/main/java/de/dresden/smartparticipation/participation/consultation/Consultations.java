package de.dresden.smartparticipation.participation.consultation;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.MODERATOR;

import de.dresden.smartparticipation.platform.audit.History;
import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Shows consultations to those who work with them; a draft only to its department's managers and moderators and to auditors. */
@Boundary
@Stateless
public class Consultations {

    @Inject
    private ConsultationLists lists;

    @Inject
    private ConsultationViews views;

    @Inject
    private ConsultationDirectory directory;

    @Inject
    private History history;

    @Inject
    private CurrentActor actor;

    /**
     * The consultations that match; by default the newest first.
     *
     * @param query sorts {@code reference}, {@code title}, {@code state}, {@code department}, {@code until}, {@code contributions}
     */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public Page<ConsultationRow> list(ConsultationFilter filter, PageQuery query) {
        return lists.page(filter, Visibility.of(actor.get()), query);
    }

    /** @throws NotFound where there is none, or none that the person may know of */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public ConsultationHead head(String reference) {
        return directory.known(reference, actor.get());
    }

    /** @throws NotFound where there is none, or none that the person may know of */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public ConsultationDetails details(String reference) {
        ConsultationHead head = head(reference);
        return views.details(head, actor.get().is(Role.CONSULTATION_MANAGER, head.department()));
    }

    /** What happened to its set-up, the latest first. */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public List<HistoryEvent> history(String reference) {
        return history.of("consultation", head(reference).id());
    }

    /** The topics in their order. */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public List<TopicView> topics(String reference) {
        return views.topics(head(reference).id());
    }

    /**
     * The standard replies, by topic and title.
     *
     * @param topic only those for this topic and those for all; null: every one
     */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public List<StandardReplyView> standardReplies(String reference, Long topic) {
        return views.replies(head(reference).id(), topic);
    }
}
