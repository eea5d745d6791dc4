package de.dresden.smartparticipation.web.contributions;

import de.dresden.smartparticipation.participation.contribution.MarkedWord;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Positions of words that are ticked to be blackened. They are plain fields and no Faces component: its check of thousands of
 * values against thousands of choices took 16 seconds.
 */
final class TickedWords {

    private TickedWords() {}

    /** What is ticked at first: what seems to name a person, and what is black already. */
    static Set<Integer> offered(List<MarkedWord> words) {
        return words.stream()
                .filter(word -> word.black() || word.found() != null)
                .map(MarkedWord::position)
                .collect(Collectors.toSet());
    }

    /** @param words how many words there are; other positions are left out */
    static Set<Integer> sent(String field, int words) {
        String[] sent = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault(field, new String[0]);
        return Stream.of(sent)
                .filter(position -> position.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .filter(position -> position < words)
                .collect(Collectors.toSet());
    }
}
