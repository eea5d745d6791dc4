package de.dresden.smartparticipation.product.pages;

import java.util.List;

/** The pages about public votes; the demo has last year's, which is over. */
final class VoteVisits {

    private VoteVisits() {}

    static List<String> all(Stored stored) {
        String reference = voted(stored);
        return List.of(
                "/projects/vote.xhtml?ref=" + reference,
                "/projects/voteList.xhtml?ref=" + reference,
                "/projects/laboratory.xhtml?ref=" + reference,
                "/projects/electionFile.xhtml");
    }

    static List<String> open(Stored stored) {
        return List.of("/public/vote.xhtml?ref=" + voted(stored), "/public/voteResult.xhtml?ref=" + voted(stored));
    }

    private static String voted(Stored stored) {
        return stored.text(
                "select min(c.reference) from projects.vote v join projects.call c on c.id = v.call_id where c.state = 'CLOSED'");
    }
}
