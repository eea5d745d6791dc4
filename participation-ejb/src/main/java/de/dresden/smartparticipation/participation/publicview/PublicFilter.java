package de.dresden.smartparticipation.participation.publicview;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which consultations the start page shows; empty parts do not restrict.
 *
 * @param text words in title or summary, in whichever language; null or blank: any
 * @param stages any of these
 * @param topics names of topics in either language, any of these, without regard to case
 * @param areas keys of Stadtteile; what is for the whole city is for each of them
 */
public record PublicFilter(String text, Set<PublicStage> stages, Set<String> topics, Set<String> areas)
        implements Serializable {

    public static final PublicFilter ALL = new PublicFilter(null, Set.of(), Set.of(), Set.of());

    public PublicFilter {
        stages = stages == null ? Set.of() : Set.copyOf(stages);
        topics = topics == null ? Set.of() : ignoringCase(topics);
        areas = areas == null ? Set.of() : Set.copyOf(areas);
    }

    boolean matches(PublicRow row) {
        return (stages.isEmpty() || stages.contains(row.stage()))
                && (topics.isEmpty() || row.topics().stream().anyMatch(this::isAbout))
                && (areas.isEmpty()
                        || row.areas().isEmpty()
                        || row.areas().stream().anyMatch(areas::contains))
                && hasWords(row);
    }

    private boolean isAbout(Wording topic) {
        return topics.contains(topic.german()) || topics.contains(topic.english());
    }

    private boolean hasWords(PublicRow row) {
        return text == null
                || Arrays.stream(text.strip().toLowerCase(Locale.GERMAN).split("\\s+"))
                        .allMatch(row.words()::contains);
    }

    private static Set<String> ignoringCase(Collection<String> words) {
        Set<String> ordered = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        ordered.addAll(words);
        return ordered;
    }
}
