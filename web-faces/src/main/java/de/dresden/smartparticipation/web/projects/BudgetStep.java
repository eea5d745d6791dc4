package de.dresden.smartparticipation.web.projects;

/** What a project manager books on a budget line; its words are the texts {@code web.budget-step.<step>}. */
public enum BudgetStep {
    RESERVE,
    COMMIT,
    RELEASE,
    WITHDRAW,
    REQUEST
}
