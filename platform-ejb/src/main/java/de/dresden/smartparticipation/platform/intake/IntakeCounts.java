package de.dresden.smartparticipation.platform.intake;

import java.io.Serializable;

/**
 * The rows of an import: {@code read} is always the sum of the next three.
 *
 * @param read rows of the file below its header
 * @param imported taken over (in a dry run: would be)
 * @param skipped with nothing to import: blank or there already
 * @param refused with an error
 * @param warned of the imported ones those with a warning
 */
public record IntakeCounts(long read, long imported, long skipped, long refused, long warned) implements Serializable {

    public IntakeCounts {
        if (read != imported + skipped + refused) {
            throw new IllegalArgumentException(read + " rows are not " + imported + " + " + skipped + " + " + refused);
        }
    }
}
