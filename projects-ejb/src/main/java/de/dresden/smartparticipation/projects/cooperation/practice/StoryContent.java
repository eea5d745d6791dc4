package de.dresden.smartparticipation.projects.cooperation.practice;

import de.dresden.smartparticipation.projects.picture.SheetPicture;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One version of a story.
 *
 * @param number its number
 * @param story what it says
 * @param voices its companies in their order
 * @param pictures in their order
 * @param askedBack what the city asked to change, or null
 * @param inForceFrom since when it is released, or null
 */
public record StoryContent(
        int number, Story story, List<Voice> voices, List<SheetPicture> pictures, String askedBack, Instant inForceFrom)
        implements Serializable {

    public StoryContent {
        voices = List.copyOf(voices);
        pictures = List.copyOf(pictures);
    }
}
