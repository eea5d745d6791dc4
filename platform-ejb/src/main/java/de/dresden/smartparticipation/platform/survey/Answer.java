package de.dresden.smartparticipation.platform.survey;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What somebody answered to one question. */
public sealed interface Answer extends Serializable {

    /** One or several choices; of a ranking in the order of preference. */
    record Chosen(List<Integer> keys) implements Answer {
        public Chosen {
            keys = List.copyOf(keys);
        }
    }

    /** A step of a scale. */
    record Step(int value) implements Answer {}

    /** Lines of a matrix and the step that was given to each. */
    record Grid(Map<Integer, Integer> steps) implements Answer {
        public Grid {
            steps = Collections.unmodifiableMap(new TreeMap<>(steps));
        }
    }

    /** A number. */
    record Amount(BigDecimal number) implements Answer {}

    /** A free text. */
    record Words(String text) implements Answer {}
}
