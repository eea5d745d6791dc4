package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.participation.law.LawEdition;
import java.util.List;

/**
 * Everything that an announcement is made of.
 *
 * @param plan what is entered for the plan
 * @param edition law under which it stands
 * @param hasArea whether its area is drawn
 * @param round what is entered for the round
 * @param accesses the other accesses
 * @param information kinds of environmental information
 * @param documents what is displayed
 * @param address where the documents are on the internet
 */
record AnnouncementFacts(
        PlanData plan,
        LawEdition edition,
        boolean hasArea,
        RoundData round,
        List<Access> accesses,
        List<Information> information,
        List<DocumentData> documents,
        String address) {

    boolean displays(DocumentKind kind) {
        return documents.stream().anyMatch(document -> document.kind() == kind);
    }

    boolean isFormal() {
        return round.kind().isFormal();
    }

    /** Whether the kinds of environmental information belong into it: not in simplified procedures (§ 13 Abs. 3 BauGB). */
    boolean tellsInformation() {
        return isFormal() && !plan.procedure().isSimplified();
    }
}
