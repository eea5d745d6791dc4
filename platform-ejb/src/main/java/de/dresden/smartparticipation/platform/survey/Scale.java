package de.dresden.smartparticipation.platform.survey;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Steps from one end to the other.
 *
 * @param from the lowest step
 * @param to the highest step
 * @param low what the lowest means
 * @param high what the highest means
 */
public record Scale(int from, int to, Wording low, Wording high) implements Serializable {

    public static final Scale NONE = new Scale(1, 5, Wording.NONE, Wording.NONE);

    public List<Integer> steps() {
        return IntStream.rangeClosed(from, to).boxed().toList();
    }

    boolean has(int step) {
        return from <= step && step <= to;
    }
}
