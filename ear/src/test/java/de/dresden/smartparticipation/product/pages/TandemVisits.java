package de.dresden.smartparticipation.product.pages;

import java.util.List;

/** The pages of tandems: one whose companies have declared, one that waits. */
final class TandemVisits {

    private TandemVisits() {}

    static List<String> all(Stored stored) {
        return List.of(
                "/cooperation/tandems.xhtml",
                "/cooperation/tandemRules.xhtml",
                "/cooperation/tandem.xhtml?ref=" + stored.text("select min(reference) from projects.tandem"),
                "/cooperation/tandem.xhtml?ref=" + stored.text("select max(reference) from projects.tandem"));
    }
}
