package de.dresden.smartparticipation.projects.cooperation.practice;

import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.picture.SheetPicture;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A published example: the version of the story that was released.
 *
 * @param reference as {@code GB-2026-01}
 * @param content what it says
 * @param sectors titles of the sectors of its companies, by code
 * @param topics titles of its topics, in their order
 */
public record GoodExample(String reference, StoryContent content, Map<String, Wording> sectors, List<Wording> topics)
        implements Serializable {

    private static final int TEASER = 220;

    public GoodExample {
        topics = List.copyOf(topics);
    }

    /** Names of its companies. */
    public String companies() {
        return content.voices().stream().map(Voice::name).collect(Collectors.joining(" · "));
    }

    /** Title of a company's sector, or null. */
    public Wording sector(Voice voice) {
        return voice.sector() == null ? null : sectors.get(voice.sector());
    }

    /** Its first picture, or null. */
    public SheetPicture picture() {
        return content.pictures().isEmpty() ? null : content.pictures().get(0);
    }

    /** Whether a company says something in its own words. */
    public boolean spoken() {
        return content.voices().stream().anyMatch(voice -> !voice.quote().isEmpty());
    }

    /** The beginning of what was needed, up to the end of a word. */
    public Wording teaser() {
        return new Wording(
                cut(content.story().need().german()), cut(content.story().need().english()));
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ");
        if (line.length() <= TEASER) {
            return line;
        }
        int end = line.lastIndexOf(' ', TEASER);
        return line.substring(0, end < 1 ? TEASER : end) + " …";
    }
}
