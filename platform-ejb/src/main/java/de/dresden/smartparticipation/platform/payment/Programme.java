package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.identity.Role;
import java.util.Locale;

/** The programmes that pay. */
public enum Programme {
    /** City projects pay grants. */
    PROJECTS(Role.PROJECT_MANAGER),
    /** Climate rewards settle partners. */
    REWARDS(Role.REWARDS_CLERK);

    private final Role clerk;

    Programme(Role clerk) {
        this.clerk = clerk;
    }

    /** Who certifies its orders, in the order's department. */
    public Role clerk() {
        return clerk;
    }

    /** The module, as tasks name it. */
    String module() {
        return name().toLowerCase(Locale.ROOT);
    }
}
