package de.dresden.smartparticipation.participation.contribution;

import static de.dresden.smartparticipation.platform.identity.Roles.MODERATOR;

import de.dresden.smartparticipation.participation.consultation.ConsultationDirectory;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.jobs.JobQueue;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiFunction;

/** Moderators of the consultation's department decide what is let in; an opinion is never a ground to refuse. */
@Stateless
@Boundary
public class Moderation {

    @Inject
    private ContributionRegister register;

    @Inject
    private ConsultationDirectory consultations;

    @Inject
    private ModerationQueue queue;

    @Inject
    private ConsultationTasks tasks;

    @Inject
    private JobQueue jobs;

    @Inject
    private ChosenJobs named;

    @Inject
    private SendersLinks links;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    /**
     * What waits, the longest waiting first, with what may name a person pointed out; whoever reads it sees the words below
     * the black.
     *
     * @param queried whether those whose sender was asked back are meant
     * @throws NotAllowed for moderators of other departments
     */
    @RolesAllowed(MODERATOR)
    public Page<ModerationItem> queue(String consultation, boolean queried, PageQuery query) {
        ConsultationFrame frame =
                register.frame(consultations.known(consultation, actor.get()).id());
        actor.get().require(Role.MODERATOR, frame.department());
        ContributionState waiting = queried ? ContributionState.QUERIED : ContributionState.RECEIVED;
        return queue.page(frame.id(), List.of(waiting), query);
    }

    /** How much waits in each of the consultations that this person moderates, what waits first; one statement. */
    @RolesAllowed(MODERATOR)
    public List<WaitingForModeration> waiting() {
        return queue.waiting(actor.get() instanceof Staff staff ? staff.departments(Role.MODERATOR) : List.of());
    }

    /** @param version as it was read, as in the other commands */
    @RolesAllowed(MODERATOR)
    public void accept(String reference, long version) {
        decide(reference, version, (one, by) -> one.accept(by));
    }

    /** Refuses it; a sender who left an address is told the ground by mail, then it is final. */
    @RolesAllowed(MODERATOR)
    public void refuse(String reference, long version, RefusalGround ground, String remark) {
        decide(reference, version, (one, by) -> one.refuse(by, ground, remark, frame(one)));
    }

    /** Asks the sender back, by mail where there is an address. */
    @RolesAllowed(MODERATOR)
    public void askBack(String reference, long version, String question) {
        decide(reference, version, (one, by) -> one.askBack(by, question, frame(one)));
    }

    /** Notes what the sender replied; it waits for moderation again. */
    @RolesAllowed(MODERATOR)
    public void answered(String reference, long version, String reply) {
        decide(reference, version, (one, by) -> one.answered(by, reply));
    }

    /** Takes the decision back, where nobody outside was told of it. */
    @RolesAllowed(MODERATOR)
    public void reopen(String reference, long version) {
        decide(reference, version, (one, by) -> one.reopen(by));
    }

    /** Blackens words of title and text; what was blackened before is forgotten. */
    @RolesAllowed(MODERATOR)
    public void redact(String reference, long version, Redaction title, Redaction text) {
        decide(reference, version, (one, by) -> one.redact(by, title, text));
    }

    /** @param topic topic of the same consultation, or null for none */
    @RolesAllowed(MODERATOR)
    public void changeTopic(String reference, long version, Long topic) {
        decide(reference, version, (one, by) -> {
            if (topic != null && !register.hasTopic(one.consultation(), topic)) {
                throw new Refused(Reason.of("participation.contribution.topic-unknown"));
            }
            return one.changeTopic(by, topic);
        });
    }

    /**
     * Decides on many as a job; each is checked by itself, and what is not possible is told.
     *
     * @return the job
     */
    @RolesAllowed(MODERATOR)
    public long decideAll(ChosenContributions chosen, ModerationDecision decision) {
        if (!decision.accept() && decision.ground() == null) {
            throw new Refused(Reason.of("participation.contribution.ground-missing"));
        }
        return jobs.enqueue(named.request(BulkModeration.KIND, chosen)
                .with("accept", decision.accept())
                .with("ground", decision.ground())
                .with("remark", decision.remark()));
    }

    /**
     * Gives many a topic, as a job.
     *
     * @param topic topic of their consultation
     * @return the job
     */
    @RolesAllowed(MODERATOR)
    public long changeTopics(ChosenContributions chosen, long topic) {
        return jobs.enqueue(named.request(BulkTopic.KIND, chosen).with(BulkTopic.TOPIC, topic));
    }

    private void decide(
            String reference, long version, BiFunction<Contribution, Capacity, ContributionChanged> decision) {
        Contribution contribution = find(reference);
        Capacity by = actor.get()
                .require(
                        Role.MODERATOR,
                        register.frame(contribution.consultation()).department());
        ContributionChanged event = decision.apply(contribution.expect(version), by);
        happenings.record(event.also(tasks.changes(contribution.consultation())));
    }

    private ConsultationFrame frame(Contribution one) {
        return links.forLetter(register.frame(one.consultation()), one);
    }

    /** @throws NotFound where there is none that this person may see */
    private Contribution find(String reference) {
        return register.find(reference, Visibility.of(actor.get()));
    }
}
