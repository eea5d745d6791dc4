package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.jobs.JobRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What somebody chose in a list, for work on many: single ones, or everything that matches a filter.
 *
 * @param references the chosen ones; empty: everything that matches
 * @param filter the filter, where nothing is chosen singly
 */
public record ChosenContributions(List<String> references, ContributionFilter filter) implements Serializable {

    private static final String SEPARATOR = "\u001f";

    public ChosenContributions {
        references = List.copyOf(references);
    }

    /** @throws Refused for none: nothing must never become everything */
    public static ChosenContributions these(List<String> references) {
        if (references.isEmpty()) {
            throw new Refused(Reason.of("participation.contribution.none-chosen"));
        }
        return new ChosenContributions(references, ContributionFilter.ALL);
    }

    /** Everything that matches, not only the page on screen. */
    public static ChosenContributions matching(ContributionFilter filter) {
        return new ChosenContributions(List.of(), filter);
    }

    /** The job that works on them. */
    public JobRequest with(JobRequest request) {
        return request.with("references", joined(references))
                .with("consultations", joined(filter.consultations()))
                .with("states", joined(filter.states()))
                .with("topics", joined(filter.topics()))
                .with("departments", joined(filter.departments()))
                .with("channels", joined(filter.channels()))
                .with("areas", joined(filter.areas()))
                .with("mine", filter.mine() ? "true" : null)
                .with("overdue", filter.overdue() ? "true" : null)
                .with("text", filter.text())
                .with("receivedFrom", filter.receivedFrom())
                .with("receivedUntil", filter.receivedUntil())
                .with("importJob", filter.importJob());
    }

    /** What a job's parameters say. */
    public static ChosenContributions of(Map<String, String> parameters) {
        return new ChosenContributions(
                List.copyOf(parts(parameters, "references", text -> text)),
                new ContributionFilter(
                        Set.copyOf(parts(parameters, "consultations", text -> text)),
                        Set.copyOf(parts(parameters, "states", ContributionState::valueOf)),
                        Set.copyOf(parts(parameters, "topics", Long::valueOf)),
                        Set.copyOf(parts(parameters, "departments", Long::valueOf)),
                        Set.copyOf(parts(parameters, "channels", Channel::valueOf)),
                        Set.copyOf(parts(parameters, "areas", text -> text)),
                        parameters.containsKey("mine"),
                        parameters.containsKey("overdue"),
                        parameters.get("text"),
                        day(parameters.get("receivedFrom")),
                        day(parameters.get("receivedUntil")),
                        parameters.containsKey("importJob") ? Long.valueOf(parameters.get("importJob")) : null));
    }

    private static String joined(Collection<?> values) {
        return values.isEmpty()
                ? null
                : values.stream().map(String::valueOf).sorted().collect(Collectors.joining(SEPARATOR));
    }

    private static <T> List<T> parts(Map<String, String> parameters, String name, Function<String, T> value) {
        String joined = parameters.get(name);
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split(SEPARATOR)).map(value).toList();
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
