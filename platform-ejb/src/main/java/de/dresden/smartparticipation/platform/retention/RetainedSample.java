package de.dresden.smartparticipation.platform.retention;

import java.io.Serializable;
import java.util.List;

/**
 * What would be disposed of.
 *
 * @param number how many records
 * @param examples a few of them by their references, without names
 */
public record RetainedSample(long number, List<String> examples) implements Serializable {

    public RetainedSample {
        examples = List.copyOf(examples);
    }
}
