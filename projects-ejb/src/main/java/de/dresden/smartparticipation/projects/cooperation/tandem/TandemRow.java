package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A tandem in the list.
 *
 * @param reference its reference
 * @param title names of its companies
 * @param state where it stands
 * @param begun day on which all had accepted
 * @param finished day on which its project was done, or null
 * @param round reference of its round
 * @param roundTitle name of its round
 * @param application reference of its application, or null
 * @param project reference of its project, or null
 * @param grantCents what its project was granted, in cents, or null
 * @param companies how many companies it has
 * @param declared how many of them have declared their de-minimis aid
 * @param registerUntil last day to enter the next certificate in the register, or null
 */
public record TandemRow(
        String reference,
        String title,
        TandemState state,
        LocalDate begun,
        LocalDate finished,
        String round,
        Wording roundTitle,
        String application,
        String project,
        Long grantCents,
        int companies,
        int declared,
        LocalDate registerUntil)
        implements Serializable {

    /** Whether all have declared. */
    public boolean complete() {
        return declared == companies;
    }
}
