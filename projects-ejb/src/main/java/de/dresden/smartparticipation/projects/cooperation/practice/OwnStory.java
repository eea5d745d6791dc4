package de.dresden.smartparticipation.projects.cooperation.practice;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;

/**
 * A story as one of its companies sees it over its secret link.
 *
 * @param reference as {@code GB-2026-01}
 * @param version for the next command
 * @param state where it stands
 * @param company key of the own company
 * @param name its name
 * @param content what is written; null where nothing is
 * @param agreed whether the own company has agreed to what is written
 * @param consenting whether its consent to publication holds
 * @param visible whether the public sees something
 * @param writer name of the company that wrote last, or null
 */
public record OwnStory(
        String reference,
        long version,
        PracticeState state,
        long company,
        String name,
        StoryContent content,
        boolean agreed,
        boolean consenting,
        boolean visible,
        String writer)
        implements Serializable {

    /** The own words; empty where there are none. */
    public Wording quote() {
        return content == null
                ? Wording.NONE
                : content.voices().stream()
                        .filter(voice -> voice.company() == company)
                        .map(Voice::quote)
                        .findFirst()
                        .orElse(Wording.NONE);
    }

    /** Whether it may be changed now. */
    public boolean changeable() {
        return state != PracticeState.CHECKED;
    }

    /** Whether the own agreement is waited for. */
    public boolean waits() {
        return state == PracticeState.TOLD && !agreed;
    }
}
