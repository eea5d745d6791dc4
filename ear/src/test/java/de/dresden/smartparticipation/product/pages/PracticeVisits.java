package de.dresden.smartparticipation.product.pages;

import java.util.List;

/** The pages of good examples, each in the states in which it looks different. */
final class PracticeVisits {

    private static final String REFERENCE = "select min(b.reference) from projects.best_practice b"
            + " join projects.best_practice_version v on v.practice_id = b.id where v.approval_state = ?";

    private PracticeVisits() {}

    /** For a cooperation manager. */
    static List<String> managers(Stored stored) {
        return List.of(
                "/cooperation/programme.xhtml",
                "/cooperation/catalogue.xhtml",
                "/cooperation/catalogue.xhtml?kind=TOPIC&code=team",
                "/cooperation/practices.xhtml",
                "/cooperation/practice.xhtml?ref=" + stored.text(REFERENCE, "APPROVED"),
                "/cooperation/practice.xhtml?ref=" + stored.text(REFERENCE, "PROPOSED"),
                "/cooperation/practice.xhtml?ref=" + stored.text(REFERENCE, "NONE"));
    }

    /** For everybody, and for those who hold a company's link. */
    static List<String> open(Stored stored) {
        return List.of(
                "/public/satisfaction.xhtml?key=" + Furnishing.SILENT_COMPANY,
                "/public/goodExamples.xhtml",
                "/public/goodExamples.xhtml?q=nichtspasst",
                "/public/goodExample.xhtml?ref=" + stored.text(REFERENCE, "APPROVED"),
                "/public/story.xhtml?key=" + Furnishing.TOLD_STORY,
                "/public/story.xhtml?part=edit&key=" + Furnishing.TOLD_STORY,
                "/public/story.xhtml?done=agreed&key=" + Furnishing.TOLD_STORY);
    }
}
