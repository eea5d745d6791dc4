package de.dresden.smartparticipation.projects.grant;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A notice in a list.
 *
 * @param reference its number
 * @param kind what it does
 * @param state where it stands
 * @param cents what is granted by it; null of a refusal
 * @param issuedOn when it was signed, or null
 * @param announcedOn day of Bekanntgabe, or null
 * @param finalOn first day on which it is final, or null while that is open
 */
public record NoticeRow(
        String reference,
        NoticeKind kind,
        NoticeState state,
        Long cents,
        LocalDate issuedOn,
        LocalDate announcedOn,
        LocalDate finalOn)
        implements Serializable {}
