package de.dresden.smartparticipation.projects.publication;

import de.dresden.smartparticipation.projects.picture.SheetPicture;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One version of a fact sheet.
 *
 * @param number its number
 * @param data what it says
 * @param moneyCents sum that was granted; null where it is not told, or nothing is granted yet
 * @param indicators as they stood when it was written
 * @param pictures in their order
 * @param inForceFrom since when it is released, or null
 */
public record FactSheetContent(
        int number,
        FactSheetData data,
        Long moneyCents,
        List<SheetIndicator> indicators,
        List<SheetPicture> pictures,
        Instant inForceFrom)
        implements Serializable {

    public FactSheetContent {
        indicators = List.copyOf(indicators);
        pictures = List.copyOf(pictures);
    }
}
