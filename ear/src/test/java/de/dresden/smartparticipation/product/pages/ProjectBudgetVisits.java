package de.dresden.smartparticipation.product.pages;

import java.util.List;

/** The pages of the money of city projects, as the demo fills them: one line frozen in part with a request that waits, one not. */
final class ProjectBudgetVisits {

    private ProjectBudgetVisits() {}

    static List<String> of(Stored stored) {
        String year = stored.text("select min(year)::text from projects.budget_year");
        return List.of(
                "/projects/budgets.xhtml?year=" + year,
                "/projects/budgets.xhtml?year=2099",
                "/projects/budgetLine.xhtml?line=57.3.1.02.427100&year=" + year,
                "/projects/budgetLine.xhtml?line=57.3.1.01.431800&year=" + year,
                "/projects/baseRates.xhtml");
    }
}
