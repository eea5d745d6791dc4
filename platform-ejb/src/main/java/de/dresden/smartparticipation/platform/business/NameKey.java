package de.dresden.smartparticipation.platform.business;

import java.text.Normalizer;
import java.util.Locale;

/** The part of a business's name by which it is found again: no legal form, no case, no accents, no signs. */
public final class NameKey {

    private static final String FORMS =
            "\\b(gemeinnuetzige|gmbh|ggmbh|ug|haftungsbeschraenkt|ag|kg|ohg|gbr|eg|ev|e v|e k|e g|mbh|co|und co|inh|inhaber|inhaberin)\\b";

    private NameKey() {}

    public static String of(String name) {
        String folded = Normalizer.normalize(
                        name.toLowerCase(Locale.GERMAN)
                                .replace("ä", "ae")
                                .replace("ö", "oe")
                                .replace("ü", "ue")
                                .replace("ß", "ss")
                                .replace("&", " und "),
                        Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "");
        String words = folded.replaceAll("[^a-z0-9]+", " ").strip();
        String core = words.replaceAll(FORMS, " ").replaceAll("\\s+", " ").strip();
        return core.isEmpty() ? words : core;
    }
}
