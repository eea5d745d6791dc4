package de.dresden.smartparticipation.product.pages;

import java.util.List;

/** The pages about challenges and good deeds; the demo has one of each kind. */
final class ChallengeVisits {

    private ChallengeVisits() {}

    static List<String> all(Stored stored) {
        return List.of(
                "/rewards/challenges.xhtml",
                "/rewards/challenges.xhtml?kind=DEED",
                "/rewards/challenge.xhtml?ref=" + challenge(stored, "INDIVIDUAL", "APPROVED"),
                "/rewards/challenge.xhtml?ref=" + challenge(stored, "TEAM", "APPROVED"),
                "/rewards/challenge.xhtml?ref="
                        + stored.text("select min(reference) from rewards.challenge where proof = 'QR_ON_SITE'"),
                "/rewards/challenge.xhtml?ref=" + challenge(stored, "INDIVIDUAL", "PROPOSED"),
                "/rewards/challengeEdit.xhtml",
                "/rewards/deeds.xhtml",
                "/rewards/deed.xhtml?id=" + stored.text("select min(id)::text from rewards.deed where state = 'OPEN'"));
    }

    private static String challenge(Stored stored, String kind, String approval) {
        return stored.text(
                "select min(reference) from rewards.challenge where kind = ? and approval_state = ?", kind, approval);
    }
}
