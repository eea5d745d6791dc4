package de.dresden.smartparticipation.participation.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A published round as citizens see it.
 *
 * @param kind why they are asked
 * @param stage announced, running, over
 * @param firstDay first day
 * @param lastDay last day, until its midnight
 * @param changesOnly whether only the change is asked about
 * @param affectedOnly whether only those affected are asked
 * @param announcement its paragraphs, the heading first; in German, as it appeared
 * @param announcedOn when it appeared
 * @param announcedIn where
 * @param accesses where the documents can be seen beside the internet
 * @param extensions extensions
 */
public record PublicRound(
        RoundKind kind,
        RoundStage stage,
        LocalDate firstDay,
        LocalDate lastDay,
        boolean changesOnly,
        boolean affectedOnly,
        List<String> announcement,
        LocalDate announcedOn,
        String announcedIn,
        List<Access> accesses,
        List<ExtensionRow> extensions)
        implements Serializable {}
