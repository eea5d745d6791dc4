package de.dresden.smartparticipation.projects.drawdown;

import java.util.Locale;

/** What is asked for. */
public enum DrawdownKind {
    /** Money that will be spent within the call's window. */
    ADVANCE,
    /** Money that was spent. */
    REIMBURSEMENT;

    /** Key of its name. */
    public String word() {
        return "projects.drawdown-kind." + name().toLowerCase(Locale.ROOT);
    }
}
