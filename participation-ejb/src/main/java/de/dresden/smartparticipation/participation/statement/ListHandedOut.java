package de.dresden.smartparticipation.participation.statement;

import de.dresden.smartparticipation.participation.plan.PlanChanged;
import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import java.util.Map;

/** Somebody took the list of a plan's statements with their senders away. */
public record ListHandedOut(long plan, String reference, String format) implements Happening {

    @Override
    public Subject subject() {
        return new Subject(PlanChanged.SUBJECT, plan, reference);
    }

    @Override
    public String action() {
        return "plan.statements-handed-out";
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("format", format);
    }
}
