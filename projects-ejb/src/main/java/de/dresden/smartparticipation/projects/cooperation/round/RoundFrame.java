package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What the other rooms need to know of a round.
 *
 * @param id key
 * @param reference as {@code RU-2026-01}
 * @param title its name
 * @param state where it stands
 * @param since since when
 * @param firstDay from when its companies are to work together
 * @param lastDay until when
 */
public record RoundFrame(
        long id,
        String reference,
        Wording title,
        RoundState state,
        Instant since,
        LocalDate firstDay,
        LocalDate lastDay)
        implements Serializable {}
