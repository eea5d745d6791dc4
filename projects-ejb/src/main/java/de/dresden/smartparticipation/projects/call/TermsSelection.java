package de.dresden.smartparticipation.projects.call;

import de.dresden.smartparticipation.projects.selection.core.Completion;
import de.dresden.smartparticipation.projects.selection.core.Utility;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** The rule of selection of a version of the terms: its columns, empty where the public does not vote. */
@Embeddable
class TermsSelection implements Serializable {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    private BallotKind ballot;

    @Column(name = "ballot_most")
    private Integer most;

    @Column(name = "ballot_points")
    private Integer points;

    @Enumerated(EnumType.STRING)
    @Column(name = "selection")
    private SelectionMethod method;

    @Enumerated(EnumType.STRING)
    private Utility utility;

    @Enumerated(EnumType.STRING)
    private Completion completion;

    private boolean skipping;

    private boolean exhaustive;

    private boolean comparison;

    protected TermsSelection() {}

    TermsSelection(SelectionRule rule) {
        if (rule == null) {
            return;
        }
        ballot = rule.ballot();
        most = rule.most();
        points = rule.points();
        method = rule.method();
        utility = rule.utility();
        completion = rule.completion();
        skipping = rule.skipping();
        exhaustive = rule.exhaustive();
        comparison = rule.comparison();
    }

    /** The rule, or null where the public does not vote. */
    SelectionRule rule() {
        return ballot == null
                ? null
                : new SelectionRule(
                        ballot, most, points, method, utility, completion, skipping, exhaustive, comparison);
    }
}
