package de.dresden.smartparticipation.participation.response;

import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;

import de.dresden.smartparticipation.participation.contribution.AnswerProgress;
import de.dresden.smartparticipation.participation.contribution.AnswerProgress.Answered;
import de.dresden.smartparticipation.participation.contribution.AnswerProgress.Rework;
import de.dresden.smartparticipation.participation.contribution.ChosenContributions;
import de.dresden.smartparticipation.participation.response.AnswerableTogether.Alike;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Conflict;
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
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Official answers are drafted and proposed here, by evaluators of the department that leads the contribution. */
@Boundary
@Stateless
public class Responses {

    @Inject
    private ResponseRegister responses;

    @Inject
    private Answers answers;

    @Inject
    private AnswerableFinder finder;

    @Inject
    private AnswerProgress contributions;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /**
     * What one answer can stand for, out of what was chosen in a list; the page tells what it cannot stand for.
     *
     * @throws de.dresden.smartparticipation.platform.fault.NotFound where the person sees none of the chosen ones
     * @throws Refused where nothing of it can be answered, or where it is more than one answer can stand for
     */
    @RolesAllowed(EVALUATOR)
    public AnswerableCases together(ChosenContributions chosen) {
        return finder.of(chosen);
    }

    /**
     * Writes the first draft of one answer, for one contribution or for several of one consultation and department.
     *
     * @param references references of the contributions, at least one, each distributed and without an answer
     * @return the answer's key
     * @throws Refused with all reasons when one of them does not go with the others, or something is too long
     */
    @RolesAllowed(EVALUATOR)
    public ResponseKey draft(Collection<String> references, ResponseDraft draft) {
        List<Answered> targets = answers.targets(references);
        long department = leading(targets);
        Capacity author = actor.get().require(Role.EVALUATOR, department);
        answers.ensureAnswered(targets.get(0).consultation());
        String group = targets.size() > 1
                ? responses.nextGroup(clock.instant().atZone(clock.getZone()).getYear())
                : null;
        Response response =
                Response.draft(targets.get(0).consultation(), department, group, draft, author, clock.instant());
        responses.add(response);
        contributions.begin(response.id(), targets.stream().map(Answered::id).toList(), author);
        record("drafted", new OpenedResponse(response, author, Map.of()));
        return key(response);
    }

    /**
     * Writes the draft anew.
     *
     * @throws de.dresden.smartparticipation.platform.fault.Conflict when somebody saved since it was read
     */
    @RolesAllowed(EVALUATOR)
    public ResponseKey revise(ResponseKey key, ResponseDraft draft) {
        OpenedResponse opened = answers.open(key);
        Response response = opened.response();
        boolean wasApproved = response.state() == ResponseState.APPROVED || response.state() == ResponseState.PUBLISHED;
        boolean rewritten = !response.draft().equals(draft);
        response.revise(draft, opened.by(), clock.instant());
        if (wasApproved) {
            contributions.rework(response.id(), Rework.REOPENED, opened.by(), null);
        }
        if (rewritten) {
            contributions.rewritten(response.id(), opened.by());
        }
        record("revised", opened);
        return key(response);
    }

    /** Asks a second person. @throws de.dresden.smartparticipation.platform.fault.Refused with all that is missing */
    @RolesAllowed(EVALUATOR)
    public ResponseKey propose(ResponseKey key) {
        OpenedResponse opened = answers.open(key);
        Response response = opened.response();
        response.propose(opened.by(), clock.instant());
        contributions.propose(response.id(), opened.by());
        Answer answer = answers.of(response);
        happenings.record(ResponseChanged.of(answer, "proposed", opened)
                .with(ResponseChanged.open(ResponseChanged.APPROVE, answer)));
        return key(response);
    }

    /** Writes the first draft for these contributions and proposes it, in one step: both or nothing. */
    @RolesAllowed(EVALUATOR)
    public ResponseKey draftAndPropose(Collection<String> references, ResponseDraft draft) {
        return propose(draft(references, draft));
    }

    /**
     * Writes the answer to one contribution and proposes it, in one step.
     *
     * @param reference reference of the contribution
     * @param version version of the answer that was read; null where there is none yet, or to go on with one's own
     * @throws Conflict where somebody else has begun an answer and no version says that it was read
     */
    @RolesAllowed(EVALUATOR)
    public ResponseKey writeAndPropose(String reference, ResponseDraft draft, Long version) {
        Long existing = answers.targets(List.of(reference)).get(0).response();
        if (existing == null) {
            return draftAndPropose(List.of(reference), draft);
        }
        Response response = responses.find(existing);
        Capacity writer = actor.get().require(Role.EVALUATOR, response.department());
        if (version == null && response.notAnAuthor(writer).isEmpty()) {
            throw Conflict.changedMeanwhile(answers.of(response).subject());
        }
        ResponseKey seen = new ResponseKey(existing, version == null ? response.version() : version);
        return propose(revise(seen, draft));
    }

    /** Takes a proposal back before it is approved. */
    @RolesAllowed(EVALUATOR)
    public ResponseKey withdraw(ResponseKey key) {
        OpenedResponse opened = answers.open(key);
        Response response = opened.response();
        response.withdraw(opened.by());
        contributions.rework(response.id(), Rework.WITHDRAWN, opened.by(), null);
        record("withdrawn", opened);
        return key(response);
    }

    /** The department that leads them all. @throws Refused with the reasons where one answer cannot stand for them all */
    private long leading(List<Answered> targets) {
        if (targets.isEmpty()) {
            throw new Refused(Reason.of("participation.response.none-chosen"));
        }
        if (targets.size() > AnswerableTogether.MOST) {
            throw new Refused(AnswerableTogether.tooMany(targets.size()));
        }
        Set<Long> departments = targets.stream().map(Answered::department).collect(Collectors.toSet());
        if (departments.size() == 1 && !departments.contains(null)) {
            actor.get().require(Role.EVALUATOR, departments.iterator().next());
        }
        AnswerableTogether together =
                AnswerableTogether.among(targets.stream().map(Alike::of).toList(), department -> actor.get()
                        .is(Role.EVALUATOR, department));
        if (!together.against().isEmpty()) {
            throw new Refused(together.against());
        }
        return together.set().orElseThrow().department();
    }

    private void record(String verb, OpenedResponse opened) {
        Answer answer = answers.of(opened.response());
        happenings.record(ResponseChanged.of(answer, verb, opened).with(new TaskChange.CloseAll(answer.subject())));
    }

    private ResponseKey key(Response response) {
        return answers.key(response);
    }
}
