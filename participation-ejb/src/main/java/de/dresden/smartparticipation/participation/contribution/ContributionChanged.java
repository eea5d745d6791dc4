package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What happened to one contribution.
 *
 * @param subject the contribution
 * @param consultation where it belongs
 * @param action what happened, as {@code contribution.accepted}
 * @param before changed values as they were, the state among them where it changed
 * @param after changed values as they are now
 * @param actingFor account in whose name a deputy did it, or null
 * @param tasks what has to be done now, or not any more
 * @param orders what the sender is told
 */
public record ContributionChanged(
        Subject subject,
        long consultation,
        String action,
        Map<String, ?> before,
        Map<String, ?> after,
        Long actingFor,
        List<TaskChange> tasks,
        List<LetterOrder> orders)
        implements Happening {

    /** The kind of subject that a contribution is. */
    public static final String SUBJECT = "contribution";

    public ContributionChanged {
        before = Collections.unmodifiableMap(new LinkedHashMap<>(before));
        after = Collections.unmodifiableMap(new LinkedHashMap<>(after));
        tasks = List.copyOf(tasks);
        orders = List.copyOf(orders);
    }

    static ContributionChanged of(Contribution contribution, String verb, Capacity by) {
        return new ContributionChanged(
                contribution.subject(),
                contribution.consultation(),
                SUBJECT + "." + verb,
                Map.of(),
                Map.of(),
                by.actingFor(),
                List.of(),
                List.of());
    }

    /** Another value that changed; nothing where it stayed the same. */
    ContributionChanged with(String name, Object was, Object is) {
        if (String.valueOf(was).equals(String.valueOf(is))) {
            return this;
        }
        Map<String, Object> old = new LinkedHashMap<>(before);
        Map<String, Object> now = new LinkedHashMap<>(after);
        old.put(name, was);
        now.put(name, is);
        return new ContributionChanged(subject, consultation, action, old, now, actingFor, tasks, orders);
    }

    ContributionChanged with(TaskChange... changes) {
        return new ContributionChanged(
                subject, consultation, action, before, after, actingFor, List.of(changes), orders);
    }

    /** The same with more tasks. */
    ContributionChanged also(List<TaskChange> changes) {
        List<TaskChange> all = new ArrayList<>(tasks);
        all.addAll(changes);
        return new ContributionChanged(subject, consultation, action, before, after, actingFor, all, orders);
    }

    ContributionChanged telling(List<LetterOrder> mails) {
        return new ContributionChanged(subject, consultation, action, before, after, actingFor, tasks, mails);
    }
}
