package de.dresden.smartparticipation.rewards.challenge;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Where a poster with a code hangs.
 *
 * @param id key
 * @param challenge key of its challenge
 * @param name where it hangs, in words
 * @param firstDay first day of its code
 * @param lastDay last day
 * @param daily whether a member may prove something here once a day, and not once in all
 * @param mostADay of all members together
 * @param generation how often its code was made
 * @param code what is typed where nothing can be scanned
 * @param closed whether its code holds no more
 * @param taken how much was proved here in all
 */
public record Station(
        long id,
        long challenge,
        String name,
        LocalDate firstDay,
        LocalDate lastDay,
        boolean daily,
        int mostADay,
        int generation,
        String code,
        boolean closed,
        long taken)
        implements Serializable {

    /** In two groups, for reading. */
    public String shownCode() {
        return ReadableCode.shown(code);
    }
}
