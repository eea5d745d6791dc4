package de.dresden.smartparticipation.platform.start;

import java.util.ArrayList;
import java.util.List;

/**
 * Fired once after the schemas are migrated, in one transaction a start. Observers make what must be there at the first
 * start and, where {@link #demo()} says so, the demo content of their module; in the order of their {@code @Priority}:
 * accounts 100, consultations 200, later programmes above.
 */
public final class Beginning {

    private final boolean demo;
    private final List<String> announcements = new ArrayList<>();

    Beginning(boolean demo) {
        this.demo = demo;
    }

    /** Whether the demo content is wanted. */
    public boolean demo() {
        return demo;
    }

    /** Has a line printed on the console of whoever started the product. */
    public void announce(String line) {
        announcements.add(line);
    }

    List<String> announcements() {
        return List.copyOf(announcements);
    }
}
