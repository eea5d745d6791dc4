package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.projects.proof.core.InterestGround;
import de.dresden.smartparticipation.projects.proof.core.InterestLine;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The interest of one half-year of one sum.
 *
 * @param ground why
 * @param cents the sum
 * @param from first day
 * @param lastDay last day
 * @param days days that count
 * @param yearDays days of the year they are a part of
 * @param base base rate in hundredths of a per cent
 * @param rate the rate that holds, in hundredths of a per cent
 * @param euros for showing, with four decimals; rounded is the sum alone
 */
public record InterestRow(
        InterestGround ground,
        long cents,
        LocalDate from,
        LocalDate lastDay,
        long days,
        int yearDays,
        int base,
        int rate,
        BigDecimal euros)
        implements Serializable {

    static InterestRow of(InterestLine line) {
        return new InterestRow(
                line.ground(),
                line.cents(),
                line.from(),
                line.lastDay(),
                line.days(),
                line.yearDays(),
                line.baseBasisPoints(),
                line.rateBasisPoints(),
                line.shownEuros());
    }
}
