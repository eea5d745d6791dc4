package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.projects.decision.DecisionCase;
import de.dresden.smartparticipation.projects.decision.DecisionLine;
import de.dresden.smartparticipation.projects.decision.DecisionSheet;
import de.dresden.smartparticipation.projects.jury.RecommendationKind;
import de.dresden.smartparticipation.projects.selection.Ruling;
import java.time.Instant;
import java.util.List;

/** The confirmed decisions on a call; money in cents. */
record DecisionJson(
        String call,
        long budgetCents,
        long grantedCents,
        int undecided,
        boolean inWork,
        List<ConfirmedJson> confirmed) {

    /** A decision that two people made. */
    record ConfirmedJson(String reference, Instant confirmedAt, String remark, List<RowJson> applications) {

        static ConfirmedJson of(DecisionSheet sheet) {
            return new ConfirmedJson(
                    sheet.key().reference(),
                    sheet.approval().approvers().get(0).at(),
                    sheet.remark(),
                    sheet.lines().stream().map(RowJson::of).toList());
        }
    }

    /** An application in it, with what was known of it then. */
    record RowJson(
            String application,
            String title,
            Ruling ruling,
            Long grantedCents,
            Integer place,
            String reason,
            Integer juryRank,
            RecommendationKind recommendation,
            Integer recommendedPlace,
            Long votes,
            Boolean byRule,
            boolean deviates,
            String deviation) {

        static RowJson of(DecisionLine line) {
            return new RowJson(
                    line.data().application(),
                    line.title(),
                    line.data().ruling(),
                    line.data().grantedCents(),
                    line.data().place(),
                    line.data().reason(),
                    line.evidence().rank(),
                    line.evidence().recommendation(),
                    line.evidence().juryPlace(),
                    line.evidence().votes(),
                    line.evidence().byRule(),
                    line.deviates(),
                    line.data().deviation());
        }
    }

    static DecisionJson of(DecisionCase decisions) {
        return new DecisionJson(
                decisions.call().reference(),
                decisions.budgetCents(),
                decisions.grantedCents(),
                decisions.candidates().size(),
                decisions.open() != null,
                decisions.confirmed().stream().map(ConfirmedJson::of).toList());
    }
}
