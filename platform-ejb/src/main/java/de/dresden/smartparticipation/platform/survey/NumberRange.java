package de.dresden.smartparticipation.platform.survey;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Which numbers are taken.
 *
 * @param least the smallest; null: no limit
 * @param most the largest; null: no limit
 * @param decimals digits after the comma, 0 to 3
 * @param unit what is counted, as «km»; may be empty
 */
public record NumberRange(BigDecimal least, BigDecimal most, int decimals, Wording unit) implements Serializable {

    public static final NumberRange NONE = new NumberRange(null, null, 0, Wording.NONE);

    boolean has(BigDecimal number) {
        return (least == null || number.compareTo(least) >= 0) && (most == null || number.compareTo(most) <= 0);
    }
}
