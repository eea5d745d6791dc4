package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * Moves contributions along their answer. Only the room of the answers uses it, inside its own transaction and after it has
 * checked who acts; what happened to each contribution is recorded here.
 */
@Dependent
public class AnswerProgress {

    @Inject
    private ContributionRegister register;

    @Inject
    private SendersLinks links;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    @Inject
    private CoSigningBook coSigning;

    @Inject
    private CoSigningRequests requests;

    /**
     * What the answers need to know of a contribution.
     *
     * @param department lead department, or null while none is
     * @param response its answer, or null
     */
    public record Answered(
            long id,
            String reference,
            String title,
            long consultation,
            Long department,
            ContributionState state,
            Long response) {}

    /** One contribution, for whoever may see it. @throws de.dresden.smartparticipation.platform.fault.NotFound for others */
    public Answered seen(String reference) {
        return answered(register.find(reference, Visibility.of(actor.get())));
    }

    /** Whether who acts may see this contribution. */
    public boolean sees(long contribution) {
        return register.sees(contribution, Visibility.of(actor.get()));
    }

    /** Whether who acts may see one at least of those that an answer is for. */
    public boolean seesOne(long response) {
        return register.ofResponse(response).stream().anyMatch(one -> sees(one.id()));
    }

    /** The contributions with these keys, by key; those that do not exist are left out. */
    public List<Answered> find(Collection<Long> contributions) {
        return register.get(contributions).stream()
                .map(AnswerProgress::answered)
                .toList();
    }

    /** The contributions that an answer is for, by key. */
    public List<Answered> of(long response) {
        return register.ofResponse(response).stream()
                .map(AnswerProgress::answered)
                .toList();
    }

    /** The contributions that an answer was for until their senders took them back, by key. */
    public List<Answered> leftBy(long response) {
        return register.leftBy(response).stream().map(AnswerProgress::answered).toList();
    }

    /** A draft begins for contributions that are DISTRIBUTED: they are IN_DRAFT now. */
    public void begin(long response, Collection<Long> contributions, Capacity by) {
        recordEach(
                register.get(contributions),
                one -> one.along(ContributionState.IN_DRAFT, "answer-begun", by, response));
    }

    /** The draft is given up, or is not for these contributions any more: they are DISTRIBUTED again. */
    public void drop(Collection<Long> contributions, Capacity by) {
        recordEach(
                register.get(contributions),
                one -> one.along(ContributionState.DISTRIBUTED, "answer-dropped", by, null));
    }

    /** The text of the answer has changed: the departments that have signed it along, or objected, are asked again. */
    public void rewritten(long response, Capacity by) {
        register.ofResponse(response).forEach(one -> requests.askAnew(one, by));
    }

    /** Names of the departments that were asked to sign the answer along and have not, or object. */
    public List<String> unsigned(long response) {
        return coSigning.unsigned(response);
    }

    /** The answer is proposed: all it is for are TO_APPROVE, and nothing is left to be written. */
    public void propose(long response, Capacity by) {
        recordEach(register.ofResponse(response), one -> one.along(
                        ContributionState.TO_APPROVE, "answer-proposed", by, response)
                .with(new TaskChange.Close(AnswerTask.STEP, one.subject())));
    }

    /** Why an answer is in the works again. */
    public enum Rework {
        RETURNED,
        WITHDRAWN,
        REOPENED
    }

    /** The answer came back with a remark, was withdrawn, or is reworked after its approval: IN_DRAFT again. */
    public void rework(long response, Rework why, Capacity by, String remark) {
        String action = "answer-" + why.name().toLowerCase(Locale.ROOT);
        Map<Long, ConsultationFrame> frames = new HashMap<>();
        recordEach(register.ofResponse(response), one -> {
            ConsultationFrame frame = frames.computeIfAbsent(one.consultation(), register::frame);
            return one.along(ContributionState.IN_DRAFT, action, by, response)
                    .with("remark", null, remark)
                    .with(AnswerTask.reopen(one, frame.title()));
        });
    }

    /** The answer is approved. */
    public void approve(long response, Capacity by) {
        recordEach(
                register.ofResponse(response),
                one -> one.along(ContributionState.APPROVED, "answer-approved", by, response));
    }

    /**
     * The answer is published; each sender who left an address is told.
     *
     * @param answer the published text for the contribution with this key
     */
    public void publish(long response, Capacity by, LongFunction<String> answer) {
        Map<Long, ConsultationFrame> frames = new HashMap<>();
        recordEach(register.ofResponse(response), one -> {
            ConsultationFrame frame = frames.computeIfAbsent(one.consultation(), register::frame);
            return one.along(ContributionState.PUBLISHED, "answer-published", by, response)
                    .with(new TaskChange.CloseAll(one.subject()))
                    .telling(SenderLetter.published(one, links.forLetter(frame, one), answer.apply(one.id())));
        });
    }

    private void recordEach(List<Contribution> contributions, Function<Contribution, ContributionChanged> step) {
        happenings.recordAll(contributions.stream().map(step).toList());
    }

    private static Answered answered(Contribution one) {
        return new Answered(
                one.id(),
                one.reference(),
                one.shownTitle(),
                one.consultation(),
                one.department(),
                one.state(),
                one.response());
    }
}
