package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Moves contributions along their answer. Only the room of the answers uses it, inside its own transaction and after it has
 * checked who acts; what happened to each contribution is recorded here. What was published stays PUBLISHED while a new text
 * goes round.
 */
@Dependent
public class AnswerProgress {

    @Inject
    private ContributionRegister register;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    /**
     * The contributions with these references, locked until the transaction ends, by key.
     *
     * @throws NotFound where one is missing
     */
    public List<AnswerTarget> targets(Collection<String> references) {
        List<Contribution> found = register.locked(references);
        Set<String> missing = new HashSet<>(references);
        found.forEach(one -> missing.remove(one.reference()));
        if (!missing.isEmpty()) {
            throw new NotFound(String.join(", ", missing));
        }
        return targets(found);
    }

    /** The contributions that an answer is for, by key. */
    public List<AnswerTarget> answeredBy(long response) {
        return targets(register.ofResponse(response));
    }

    /** A draft begins for contributions that are DISTRIBUTED: they are IN_DRAFT now. */
    public void drafted(List<Long> contributions, long response) {
        each(register.get(contributions), one -> along(one, ContributionState.IN_DRAFT, "answer-begun", response));
    }

    /** The draft is not for these contributions any more: they are DISTRIBUTED again. */
    public void dropped(List<Long> contributions) {
        each(register.get(contributions), one -> along(one, ContributionState.DISTRIBUTED, "answer-dropped", null));
    }

    /** The answer is proposed: nothing is left to be written. */
    public void proposed(long response) {
        each(register.ofResponse(response), one -> along(one, ContributionState.TO_APPROVE, "answer-proposed", response)
                .with(new TaskChange.Close(AnswerTask.STEP, one.subject())));
    }

    /** The author took the proposal back: IN_DRAFT again. */
    public void withdrawn(long response) {
        rework(response, "answer-withdrawn", null);
    }

    /** The approver sent it back with a remark: IN_DRAFT again. */
    public void returned(long response, String remark) {
        rework(response, "answer-returned", remark);
    }

    /** An approved answer is reworked before it is published: IN_DRAFT again. */
    public void reopened(long response) {
        rework(response, "answer-reopened", null);
    }

    /** The answer is approved. */
    public void approved(long response) {
        each(register.ofResponse(response), one -> along(one, ContributionState.APPROVED, "answer-approved", response));
    }

    /** The answer is published, its text is in force; each sender who left an address is told. */
    public void published(long response) {
        String answer = register.publishedAnswer(response);
        each(register.ofResponse(response), one -> along(one, ContributionState.PUBLISHED, "answer-published", response)
                .with(new TaskChange.CloseAll(one.subject()))
                .telling(SenderLetter.published(one, register.frame(one.consultation()), answer)));
    }

    private void rework(long response, String verb, String remark) {
        each(register.ofResponse(response), one -> {
            TaskChange task =
                    AnswerTask.reopen(one, register.frame(one.consultation()).title());
            return along(one, ContributionState.IN_DRAFT, verb, response)
                    .with("remark", null, remark)
                    .with(task);
        });
    }

    private ContributionChanged along(Contribution one, ContributionState next, String verb, Long response) {
        Capacity by = one.department() == null
                ? new Capacity(actor.get().accountId(), null)
                : actor.get().capacity(Role.EVALUATOR, one.department());
        return one.along(next, verb, by, response);
    }

    private void each(List<Contribution> contributions, Function<Contribution, ? extends Happening> move) {
        happenings.recordAll(contributions.stream().map(move).toList());
    }

    private List<AnswerTarget> targets(List<Contribution> contributions) {
        var topics = register.topicNames(
                contributions.stream().map(Contribution::topic).toList());
        return contributions.stream()
                .map(one -> new AnswerTarget(
                        one.id(),
                        one.reference(),
                        one.number(),
                        one.shownTitle(),
                        topics.get(one.topic()),
                        one.consultation(),
                        one.department(),
                        one.person(),
                        one.response(),
                        one.state(),
                        one.due()))
                .toList();
    }
}
