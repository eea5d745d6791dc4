package de.dresden.smartparticipation.participation.contribution;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A word of a contribution, to be blackened or not.
 *
 * @param position its place, as {@link Redaction} counts
 * @param text the word
 * @param gap the white space behind it
 * @param found what personal datum it seems to belong to, or null
 * @param black whether it is blackened already
 */
public record MarkedWord(int position, String text, String gap, PersonalDatum found, boolean black)
        implements Serializable {

    /**
     * The words of a text, with what was found in it pointed out.
     *
     * @param shown the same with what is blackened; null where nothing is
     */
    static List<MarkedWord> of(String text, String shown) {
        Redaction black = Redaction.in(text, shown);
        List<PersonalData.Passage> passages = PersonalData.in(text);
        List<MarkedWord> words = new ArrayList<>();
        int at = 0;
        for (Redaction.Word word : Redaction.words(text)) {
            int start = at;
            int end = at + word.text().length();
            PersonalDatum found = passages.stream()
                    .filter(passage -> passage.meets(start, end))
                    .map(PersonalData.Passage::kind)
                    .findFirst()
                    .orElse(null);
            words.add(new MarkedWord(
                    words.size(), word.text(), word.gap(), found, black.words().contains(words.size())));
            at = end + word.gap().length();
        }
        return words;
    }
}
