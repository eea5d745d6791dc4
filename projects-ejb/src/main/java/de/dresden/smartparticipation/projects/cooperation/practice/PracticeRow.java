package de.dresden.smartparticipation.projects.cooperation.practice;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A story in the list.
 *
 * @param reference as {@code GB-2026-01}
 * @param title its title; empty where nothing is told yet
 * @param companies names of its companies
 * @param state where it stands
 * @param askedAt when the pair was asked for it
 */
public record PracticeRow(String reference, Wording title, List<String> companies, PracticeState state, Instant askedAt)
        implements Serializable {

    public PracticeRow {
        companies = List.copyOf(companies);
    }
}
