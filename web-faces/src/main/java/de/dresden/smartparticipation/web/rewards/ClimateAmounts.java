package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Sums of the statistics for reading, in a language: rounded, with their units in the headings. */
public record ClimateAmounts(Locale language) {

    private static final int METRES = 3;
    private static final int KILOGRAMS = 6;
    private static final int TONNES = 9;

    /** Metres as kilometres without decimals. */
    public String kilometres(long metres) {
        return decimal(BigDecimal.valueOf(metres, METRES), 0);
    }

    /** Milligrams as kilograms with one decimal; null: unknown. */
    public String kilograms(Long milligrams) {
        return milligrams == null
                ? Texts.in(language).text("rewards.saving.unknown")
                : decimal(BigDecimal.valueOf(milligrams, KILOGRAMS), 1);
    }

    /** Milligrams as tonnes with two decimals. */
    public String tonnes(long milligrams) {
        return decimal(BigDecimal.valueOf(milligrams, TONNES), 2);
    }

    public String whole(long number) {
        return NumberFormat.getIntegerInstance(language).format(number);
    }

    /** {@code Oktober 2026}. */
    public String month(LocalDate first) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", language).format(first);
    }

    private String decimal(BigDecimal value, int digits) {
        NumberFormat format = NumberFormat.getInstance(language);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }
}
