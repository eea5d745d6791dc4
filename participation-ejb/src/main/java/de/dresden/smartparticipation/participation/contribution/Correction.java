package de.dresden.smartparticipation.participation.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a sender writes anew.
 *
 * @param version as it was read
 * @param title title
 * @param text text; may be empty
 * @param topic topic of its consultation, or null
 * @param place where it is about
 * @param changed what else becomes different, each part as it was
 */
public record Correction(long version, String title, String text, Long topic, Place place, List<EarlierPart> changed) {

    public Correction {
        changed = List.copyOf(changed);
    }

    /** Names of all parts that become different, without their words. @param ofWording those of title and text */
    List<String> changes(List<String> ofWording) {
        List<String> names = new ArrayList<>(ofWording);
        changed.stream()
                .map(part -> part.kind().name().toLowerCase(Locale.ROOT))
                .distinct()
                .forEach(names::add);
        return names;
    }
}
