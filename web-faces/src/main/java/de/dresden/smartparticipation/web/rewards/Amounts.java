package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.rewards.challenge.count.ChallengeUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How much of a goal, as people say it: metres as kilometres, milligrams as kilograms. */
public final class Amounts {

    private Amounts() {}

    /** With the unit, {@code 20,5 km}. */
    public static String said(ChallengeUnit unit, long amount, Locale language) {
        String key = "rewards.amount." + unit.name().toLowerCase(Locale.ROOT);
        return Texts.in(language).text(key, shown(unit, amount));
    }

    /** As it is typed. */
    static BigDecimal shown(ChallengeUnit unit, long amount) {
        BigDecimal exact = BigDecimal.valueOf(amount, digits(unit)).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    /** As it is kept; 0 where nothing was typed. */
    static long kept(ChallengeUnit unit, BigDecimal typed) {
        if (unit == null || typed == null) {
            return 0;
        }
        return typed.movePointRight(digits(unit))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
    }

    private static int digits(ChallengeUnit unit) {
        return switch (unit) {
            case METRES -> 3;
            case MILLIGRAMS -> 6;
            case TRIPS, DAYS, DEEDS -> 0;
        };
    }
}
