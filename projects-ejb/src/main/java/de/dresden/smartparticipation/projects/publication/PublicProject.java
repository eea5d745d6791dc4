package de.dresden.smartparticipation.projects.publication;

import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.picture.SheetPicture;
import java.io.Serializable;
import java.util.List;

/**
 * A published project: the version of its fact sheet that was released.
 *
 * @param row what the gallery shows
 * @param results what came of it
 * @param partners organisations that agreed to be named
 * @param indicators the chosen ones as they stood when it was written
 * @param pictures in their order
 */
public record PublicProject(
        PublicProjectRow row,
        Wording results,
        List<String> partners,
        List<SheetIndicator> indicators,
        List<SheetPicture> pictures)
        implements Serializable {

    public PublicProject {
        partners = List.copyOf(partners);
        indicators = List.copyOf(indicators);
        pictures = List.copyOf(pictures);
    }
}
