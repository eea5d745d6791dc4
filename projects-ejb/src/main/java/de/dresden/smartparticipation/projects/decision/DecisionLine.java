package de.dresden.smartparticipation.projects.decision;

import de.dresden.smartparticipation.projects.application.ApplicationState;
import de.dresden.smartparticipation.projects.selection.Ruling;
import java.io.Serializable;

/**
 * An application in a decision.
 *
 * @param id key of the application
 * @param title its title
 * @param applicant who applies: the organisation's name, or empty
 * @param state where the application stands now
 * @param costCents all its costs
 * @param askedCents what the city is asked for
 * @param evidence what was known of it when the decision was drawn up
 * @param data what is decided
 * @param deviates whether that differs from rule, recommendation or list for another reason than that the money does not reach
 */
public record DecisionLine(
        long id,
        String title,
        String applicant,
        ApplicationState state,
        long costCents,
        long askedCents,
        Evidence evidence,
        RowData data,
        boolean deviates)
        implements Serializable {

    /** Whether jury, vote or list lead to it, and it waits since the money does not reach: nobody has to give another reason. */
    public boolean lacksMoney() {
        return data.ruling() == Ruling.WAITING && !deviates && evidence.deviates(Ruling.WAITING);
    }

    /** As it is frozen when it is proposed. */
    String content() {
        return String.join(
                "\u001f",
                data.ruling().name(),
                String.valueOf(data.grantedCents()),
                String.valueOf(data.place()),
                data.reason(),
                data.deviation(),
                evidence.content());
    }
}
