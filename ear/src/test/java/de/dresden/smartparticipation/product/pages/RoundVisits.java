package de.dresden.smartparticipation.product.pages;

import java.util.List;

/** The pages of rounds: one that is over, one whose variant waits for its release, with alternatives and a comparison. */
final class RoundVisits {

    private RoundVisits() {}

    static List<String> all(Stored stored) {
        String closed = round(stored, "CLOSED");
        String proposed = round(stored, "PROPOSED");
        String company =
                stored.text("select min(c.reference) from projects.company c join projects.cooperation_member m"
                        + " on m.company_id = c.id join projects.cooperation_round r on r.id = m.round_id where r.state = 'PROPOSED'"
                        + " and c.state = 'RELEASED'");
        return List.of(
                "/cooperation/rounds.xhtml",
                "/cooperation/roundEdit.xhtml",
                "/cooperation/round.xhtml?ref=" + closed,
                "/cooperation/round.xhtml?ref=" + proposed,
                "/cooperation/proposal.xhtml?ref=" + closed,
                "/cooperation/proposal.xhtml?ref=" + proposed + "&beside=1&company=" + company);
    }

    private static String round(Stored stored, String state) {
        return stored.text("select min(reference) from projects.cooperation_round where state = '" + state + "'");
    }
}
