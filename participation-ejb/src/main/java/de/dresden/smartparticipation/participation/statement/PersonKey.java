package de.dresden.smartparticipation.participation.statement;

import java.text.Normalizer;
import java.util.Locale;

/**
 * By what a person is recognised on several statements and lists: name and address without case, accents, signs and the usual
 * abbreviations. Both empty where nothing was given.
 *
 * @param name comparable name
 * @param address comparable address
 */
record PersonKey(String name, String address) {

    static PersonKey of(String name, String address) {
        return new PersonKey(comparable(name), comparable(address));
    }

    private static String comparable(String text) {
        if (text == null) {
            return "";
        }
        String letters = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace("ß", "ss")
                .replaceAll("stra(ss|s)e\\b|str\\b\\.?", "str ")
                .replaceAll("\\b(herr|frau|dr|prof)\\b\\.?", " ");
        return letters.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
