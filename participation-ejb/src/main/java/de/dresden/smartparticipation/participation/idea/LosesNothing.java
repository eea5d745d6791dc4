package de.dresden.smartparticipation.participation.idea;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What may still change of a field once contributions have come in: whatever was answered stays readable, and stays where it was promised. */
final class LosesNothing {

    private LosesNothing() {}

    static void require(IdeaFieldView field, FieldData next) {
        List<Reason> reasons = new ArrayList<>();
        if (next.kind() != field.kind()) {
            reasons.add(Reason.of("participation.idea.kind-fixed"));
        }
        if (next.required() && !field.required()) {
            reasons.add(Reason.of("participation.idea.required-later"));
        }
        if (field.internal() && !next.internal()) {
            reasons.add(Reason.of("participation.idea.public-later"));
        }
        Set<String> kept = next.options().stream()
                .filter(option -> !option.label().isEmpty())
                .map(FieldOption::key)
                .collect(Collectors.toSet());
        field.options().stream()
                .filter(option -> !kept.contains(option.key()))
                .forEach(option -> reasons.add(Reason.of("participation.idea.option-fixed", option.label())));
        if (!reasons.isEmpty()) {
            throw new Refused(reasons);
        }
    }
}
