package de.dresden.smartparticipation.platform.fault;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * Why a rule refuses: the key of a sentence and what is filled into it.
 *
 * @param key key in the texts of the module that its first segment names, as {@code participation.consultation.no-topic}
 * @param arguments values for the sentence's {@code {0}}, {@code {1}} …; strings, numbers, dates, and words in both languages
 *     ({@code Wording}), of which who reads gets their own
 */
public record Reason(String key, List<Object> arguments) implements Serializable {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    public static Reason of(String key, Object... arguments) {
        return new Reason(key, Arrays.asList(arguments));
    }
}
