package de.dresden.smartparticipation.product.pages;

import java.util.List;

/** The page of the city's decision: of a call that is decided, and of one that cannot be decided yet. */
final class DecisionVisits {

    private DecisionVisits() {}

    /** For the second project manager, who may confirm. */
    static List<String> all(Stored stored) {
        return List.of(
                "/projects/decision.xhtml?ref="
                        + stored.text("select min(reference) from projects.call where state = 'CLOSED'"),
                "/projects/decision.xhtml?ref="
                        + stored.text("select min(reference) from projects.call where state = 'PUBLISHED'"));
    }
}
