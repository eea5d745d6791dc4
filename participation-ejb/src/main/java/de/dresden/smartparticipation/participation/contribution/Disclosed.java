package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;

/** Somebody looked at what is not shown to everybody: the sender, or the words below the black. */
record Disclosed(Subject subject, String action, Long actingFor) implements Happening {

    static Disclosed sender(Subject contribution) {
        return new Disclosed(contribution, "contribution.sender-disclosed", null);
    }

    static Disclosed original(Subject contribution) {
        return new Disclosed(contribution, "contribution.original-disclosed", null);
    }
}
