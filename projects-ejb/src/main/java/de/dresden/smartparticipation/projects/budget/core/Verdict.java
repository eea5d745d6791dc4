package de.dresden.smartparticipation.projects.budget.core;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.List;

/**
 * The answer to a command.
 *
 * @param entries what is written down, at least one; empty where it was refused
 * @param refusal why it was refused, or null
 */
public record Verdict(List<Entry> entries, Reason refusal) {

    public Verdict {
        entries = List.copyOf(entries);
    }

    static Verdict booked(Entry... entries) {
        return new Verdict(List.of(entries), null);
    }

    static Verdict refused(Reason why) {
        return new Verdict(List.of(), why);
    }

    public boolean booked() {
        return refusal == null;
    }
}
