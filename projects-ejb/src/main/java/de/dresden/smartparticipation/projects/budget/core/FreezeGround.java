package de.dresden.smartparticipation.projects.budget.core;

import java.util.Locale;

/** By what law a year of a budget line is frozen. */
public enum FreezeGround {
    /** The head of finance has stopped spending because the year runs worse than planned (Haushaltssperre, § 30 SächsKomHVO). */
    BUDGET_FREEZE,
    /** The year has begun without a budget in force (vorläufige Haushaltsführung, § 78 Abs. 1 SächsGemO). */
    INTERIM_BUDGET;

    /** Key of its name. */
    public String word() {
        return "projects.freeze-ground." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
