package de.dresden.smartparticipation.product.pages;

import java.util.List;

/** The pages of the money of city projects, as the demo fills them: one line frozen in part with a request that waits, one not. */
final class ProjectBudgetVisits {

    private ProjectBudgetVisits() {}

    static List<String> of(Stored stored) {
        String year = stored.text("select min(y.year)::text from projects.budget_year y"
                + " join projects.budget_line l on l.id = y.line_id where l.number = '57.3.1.02.427100'");
        return List.of(
                "/projects/budgets.xhtml?year=" + year,
                "/projects/budgets.xhtml?year=2099",
                "/projects/budgetLine.xhtml?line=57.3.1.02.427100&year=" + year,
                "/projects/budgetLine.xhtml?line=57.3.1.01.431800&year=" + year,
                "/projects/baseRates.xhtml");
    }
}
