package de.dresden.smartparticipation.participation.publicview;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A consultation in a list for citizens, in the reader's language where that was written.
 *
 * @param reference as {@code BV-2026-001}
 * @param title its title
 * @param summary what it is about
 * @param language language of title and summary, as {@code de}
 * @param stage where it stands
 * @param department who is responsible
 * @param firstDay first day of the participation, or null
 * @param lastDay last day of the participation, or null
 * @param resultsFrom first day of the results, or null
 * @param areas keys of the Stadtteile it is for; empty where it is for the whole city
 * @param topics names of its topics, in both languages
 * @param words title and summary in every language in which they were written, in small letters: what a search looks through
 */
public record PublicRow(
        String reference,
        String title,
        String summary,
        String language,
        PublicStage stage,
        String department,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate resultsFrom,
        List<String> areas,
        List<Wording> topics,
        String words)
        implements Serializable {}
