package de.dresden.smartparticipation.product.pages;

import java.util.List;

/** The pages of project files, documents, diaries, reports and the portfolio; the demo has five projects. */
final class ProjectVisits {

    private ProjectVisits() {}

    /** For who runs them. */
    static List<String> of(Stored stored) {
        String full = project(stored, "Essbarer Stadtteil Johannstadt");
        String granted = project(stored, "Restaurant Zur Tonne");
        String bare = project(stored, "Der Schulhof als Wohnzimmer");
        return List.of(
                "/projects/portfolio.xhtml",
                "/projects/portfolio.xhtml?q=nichtspasst",
                "/projects/portfolio.xhtml?light=RED&light=YELLOW&state=RUNNING",
                "/projects/project.xhtml?reference=" + full,
                "/projects/project.xhtml?reference=" + granted,
                "/projects/projectEdit.xhtml",
                "/projects/projectEdit.xhtml?reference=" + full,
                "/projects/projectPeople.xhtml?reference=" + full,
                "/projects/documents.xhtml?project=" + full,
                "/projects/documents.xhtml?project=" + bare,
                "/projects/diary.xhtml?project=" + full,
                "/projects/diary.xhtml?project=" + bare,
                "/projects/reports.xhtml?project=" + full,
                "/projects/reports.xhtml?project=" + bare);
    }

    private static String project(Stored stored, String title) {
        return stored.text("select reference from projects.project where title = ?", title);
    }
}
