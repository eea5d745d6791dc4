package de.dresden.smartparticipation.product.pages;

import java.util.List;

/** The pages about ideas and applications to calls. */
final class ApplicationVisits {

    private ApplicationVisits() {}

    /** For a project manager of the calls' department. */
    static List<String> all(Stored stored) {
        return List.of(
                "/projects/applications.xhtml",
                "/projects/applications.xhtml?q=nichtspasst",
                "/projects/application.xhtml?ref=" + application(stored, "SUBMITTED"),
                "/projects/application.xhtml?ref=" + application(stored, "QUERIED"),
                "/projects/application.xhtml?ref=" + application(stored, "REFUSED"),
                "/projects/ideas.xhtml",
                "/projects/ideas.xhtml?state=PUBLISHED&state=REJECTED",
                "/projects/ideas.xhtml?q=nichtspasst");
    }

    static List<String> open(Stored stored) {
        String call = stored.text("select min(reference) from projects.call where state = 'PUBLISHED'");
        String idea = stored.text("select min(reference) from projects.idea where state = 'PUBLISHED'");
        return List.of(
                "/public/ideas.xhtml?ref=" + call,
                "/public/ideas.xhtml?ref=" + call + "&area=99",
                "/public/idea.xhtml?ref=" + idea,
                "/public/apply.xhtml?ref=" + call + "&idea=" + idea,
                "/public/apply.xhtml?ref="
                        + stored.text("select min(reference) from projects.call where state = 'CLOSED'"));
    }

    private static String application(Stored stored, String state) {
        return stored.text("select min(reference) from projects.application where state = ?", state);
    }
}
