package de.dresden.smartparticipation.web.format;

import de.dresden.smartparticipation.platform.tone.Tone;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ResourceBundle;

/**
 * A last day as people say it.
 *
 * @param days days from today to the last day, negative once it has passed; null without a deadline
 */
record Deadline(Long days) {

    private static final long SOON = 2;

    static Deadline of(LocalDate lastDay, LocalDate today) {
        return new Deadline(lastDay == null ? null : ChronoUnit.DAYS.between(today, lastDay));
    }

    Tone tone() {
        if (days == null) {
            return Tone.REST;
        }
        if (days < 0) {
            return Tone.LATE;
        }
        return days <= SOON ? Tone.WAIT : Tone.OPEN;
    }

    /** «seit 3 Tagen», «seit gestern», «heute», «morgen», «in 6 Tagen», «ohne Frist». */
    String words(ResourceBundle texts) {
        if (days == null) {
            return texts.getString("deadline.none");
        }
        if (days == 0) {
            return texts.getString("deadline.today");
        }
        if (Math.abs(days) == 1) {
            return texts.getString(days < 0 ? "deadline.since-yesterday" : "deadline.tomorrow");
        }
        String pattern = texts.getString(days < 0 ? "deadline.since" : "deadline.in");
        return new MessageFormat(pattern, texts.getLocale()).format(new Object[] {Math.abs(days)});
    }
}
