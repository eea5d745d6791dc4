package de.dresden.smartparticipation.product.pages;

import java.util.List;

/** The pages about the eligibility check: one half checked, one that was refused with a letter, one that is eligible or later. */
final class CheckVisits {

    private CheckVisits() {}

    /** For a project manager of the calls' department. */
    static List<String> all(Stored stored) {
        return List.of(
                "/projects/checks.xhtml",
                "/projects/checks.xhtml?finding=VIEW_OVERDUE",
                "/projects/checks.xhtml?q=nichtspasst",
                "/projects/check.xhtml?ref=" + asked(stored),
                "/projects/check.xhtml?ref="
                        + stored.text("select min(reference) from projects.application where state = 'QUERIED'"),
                "/projects/check.xhtml?ref="
                        + stored.text("select min(reference) from projects.application where state = 'REFUSED'"));
    }

    /** For an evaluator of the Umweltamt, which is asked. */
    static List<String> asked(Stored stored, String department) {
        return List.of("/projects/check.xhtml?ref="
                + stored.text(
                        "select min(a.reference) from projects.application a join projects.department_view v on v.application_id = a.id"
                                + " join platform.department d on d.id = v.department_id where d.code = ? and v.state = 'REQUESTED'",
                        department));
    }

    private static String asked(Stored stored) {
        return stored.text(
                "select min(a.reference) from projects.application a join projects.department_view v on v.application_id = a.id");
    }
}
