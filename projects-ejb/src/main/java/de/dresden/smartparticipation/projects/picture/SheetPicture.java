package de.dresden.smartparticipation.projects.picture;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;

/**
 * A picture of what is published.
 *
 * @param file key of its file
 * @param text what it shows, for those who do not see it
 * @param credit who made it
 */
public record SheetPicture(long file, Wording text, String credit) implements Serializable {}
