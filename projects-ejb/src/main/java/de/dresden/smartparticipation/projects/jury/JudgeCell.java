package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.projects.jury.core.Said;
import java.io.Serializable;

/**
 * How far somebody is with an application; never what was scored.
 *
 * @param name name of the person
 * @param said what counts of what was said of a conflict
 * @param sheet how far the sheet is
 * @param judges whether the person judges it
 * @param insteadOf whether the person steps in for a member
 */
public record JudgeCell(String name, Said said, SheetState sheet, boolean judges, boolean insteadOf)
        implements Serializable {

    /** Key of the word for it. */
    public String word() {
        if (said == Said.CONFLICT) {
            return "projects.jury.cell.conflict";
        }
        if (!judges) {
            return "projects.jury.cell.out";
        }
        if (said == Said.NOTHING) {
            return "projects.jury.cell.undeclared";
        }
        return switch (sheet) {
            case NONE -> "projects.jury.cell.declared";
            case DRAFT -> "projects.jury.cell.draft";
            case FINAL -> "projects.jury.cell.final";
        };
    }

    /** How the word is shown. */
    public String tone() {
        if (said == Said.CONFLICT) {
            return "late";
        }
        if (!judges) {
            return "rest";
        }
        return said == Said.NO_CONFLICT && sheet == SheetState.FINAL ? "done" : "wait";
    }
}
