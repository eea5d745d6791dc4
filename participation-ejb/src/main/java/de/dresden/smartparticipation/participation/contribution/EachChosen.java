package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.fault.Fault;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.jobs.JobRun;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Does one step with each of many contributions, as a job. Rights and state are checked for each; what is not possible is told
 * with the sentence that the step on this one alone would have brought, and the others go on. The report has a line for each.
 */
@Dependent
class EachChosen {

    private static final int CHUNK = 200;

    @Inject
    private ContributionRegister register;

    @Inject
    private ContributionReading reading;

    @Inject
    private ConsultationTasks tasks;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Sql sql;

    /** A step of a moderator, who was found to be one for the consultation's department. */
    interface ModeratorsStep {

        ContributionChanged with(Contribution contribution, ConsultationFrame frame, Capacity by);
    }

    /** What was done with one, and how its line in the report says it. */
    record Outcome(ContributionChanged event, Reason said) {

        static Outcome of(ContributionChanged event) {
            return new Outcome(event, Reason.of("participation.action." + event.action()));
        }
    }

    /** Does a step that moderators do. */
    void runAsModerator(JobRun run, ModeratorsStep step) throws Exception {
        Map<Long, ConsultationFrame> frames = new HashMap<>();
        run(run, contribution -> {
            ConsultationFrame frame = frames.computeIfAbsent(contribution.consultation(), register::frame);
            Capacity by = actor.get().require(Role.MODERATOR, frame.department());
            return Outcome.of(step.with(contribution, frame, by));
        });
    }

    /** @param step the verb, with its checks; it throws before it changes anything */
    void run(JobRun run, Function<Contribution, Outcome> step) throws Exception {
        ChosenContributions chosen = ChosenContributions.of(run.parameters());
        long done = run.checkpoint().map(Long::valueOf).orElse(0L);
        List<Long> ids = new ArrayList<>();
        if (chosen.references().isEmpty()) {
            reading.each(chosen.filter(), actor.get(), ids::add);
        } else {
            ids.addAll(visible(chosen.references(), run, done == 0));
        }
        List<Long> left = ids.stream().filter(id -> id > done).toList();
        // What is done does not match the filter any more: a repeated job counts on from there.
        long before = run.checkpoint().isEmpty() ? 0 : ids.size() - left.size();
        run.total(before + left.size());
        run.imported(0);
        run.refused(0);
        for (int from = 0; from < left.size(); from += CHUNK) {
            List<Long> chunk = left.subList(from, Math.min(left.size(), from + CHUNK));
            run.inTransaction(() -> doAll(run, chunk, step));
            run.processed(before + from + chunk.size());
        }
    }

    private void doAll(JobRun run, List<Long> ids, Function<Contribution, Outcome> step) {
        List<ContributionChanged> events = new ArrayList<>();
        Map<Long, Integer> lastOf = new HashMap<>();
        for (Contribution contribution : register.lockedByKey(ids)) {
            try {
                Outcome outcome = step.apply(contribution);
                events.add(outcome.event());
                run.done(contribution.reference(), outcome.said());
                lastOf.put(contribution.consultation(), events.size() - 1);
                run.imported(1);
            } catch (Fault fault) {
                run.refused(1);
                run.error(null, contribution.reference(), fault.reason());
            }
        }
        lastOf.forEach((consultation, last) -> events.set(last, events.get(last).also(tasks.changes(consultation))));
        happenings.recordAll(events);
        run.checkpoint(String.valueOf(ids.get(ids.size() - 1)));
    }

    private TreeSet<Long> visible(List<String> references, JobRun run, boolean telling) {
        Map<String, Long> found = new HashMap<>();
        sql.each(
                "select c.id, c.reference from participation.contribution c where c.reference = any (?::text[])",
                row -> found.put(row.text("reference"), row.number("id")),
                references);
        Visibility visibility = Visibility.of(actor.get());
        TreeSet<Long> ids = new TreeSet<>();
        for (String reference : references) {
            if (found.containsKey(reference) && register.sees(found.get(reference), visibility)) {
                ids.add(found.get(reference));
            } else if (telling) {
                run.refused(1);
                run.error(null, reference, new NotFound(reference).reason());
            }
        }
        return ids;
    }
}
