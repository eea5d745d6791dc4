package de.dresden.smartparticipation.projects.call;

import java.util.Locale;

/** How a grant takes part in the costs. */
public enum FundingKind {
    /** A fixed sum, whatever it costs, but never more than what was rightly spent (Festbetragsfinanzierung). */
    FIXED_SUM,
    /** A part of what was rightly spent, up to the grant (Anteilfinanzierung). */
    SHARE,
    /** What other money does not cover, up to the grant (Fehlbedarfsfinanzierung). */
    DEFICIT;

    /** Key of its name. */
    public String word() {
        return "projects.funding-kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
