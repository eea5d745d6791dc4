package de.dresden.smartparticipation.rewards.challenge;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that a member has done, as the member sees it.
 *
 * @param id the app's name of it
 * @param challenge reference of the challenge or good deed
 * @param title its title
 * @param day when it was done
 * @param reportedAt when it was reported
 * @param text in the member's words, or null
 * @param state where it stands
 * @param explanation what a clerk wrote, or null
 * @param appealed whether the member has objected
 * @param evidence how many files belong to it
 */
public record OwnDeed(
        String id,
        String challenge,
        String title,
        LocalDate day,
        Instant reportedAt,
        String text,
        DeedState state,
        String explanation,
        boolean appealed,
        int evidence)
        implements Serializable {}
