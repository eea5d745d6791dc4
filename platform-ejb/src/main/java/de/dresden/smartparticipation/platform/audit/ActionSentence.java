package de.dresden.smartparticipation.platform.audit;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the sentence of an action in the texts of whichever module tells it. */
public final class ActionSentence {

    private static final List<String> MODULES = List.of("participation", "projects", "rewards", "platform");

    private ActionSentence() {}

    /** The sentence {@code <module>.action.<action>}; the bare action where no module has one, so that the gap is seen. */
    public static Reason of(String action) {
        Texts texts = Texts.german();
        return MODULES.stream()
                .map(module -> prefix(module) + action)
                .filter(texts::has)
                .findFirst()
                .map(Reason::of)
                .orElseGet(() -> Reason.of(prefix("platform") + action));
    }

    /**
     * The sentence {@code <module>.action-on.<action>}, which names a day, where a module has one; else the one without.
     *
     * @param day on which it was done outside, as the booking of a payment; null where nothing was told
     */
    static Reason of(String action, LocalDate day) {
        Texts texts = Texts.german();
        return MODULES.stream()
                .map(module -> module + ".action-on." + action)
                .filter(key -> day != null && texts.has(key))
                .findFirst()
                .map(key -> Reason.of(key, day))
                .orElseGet(() -> of(action));
    }

    /** All actions that a module has sentences for. */
    static Set<String> actionsOf(String module) {
        String prefix = prefix(module);
        return Texts.german().keys(module).stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(Collectors.toSet());
    }

    /** All actions whose sentence contains the words, in German or English. */
    static Set<String> actionsSaying(String words) {
        String part = words.toLowerCase(Locale.ROOT);
        return MODULES.stream()
                .flatMap(module -> actionsOf(module).stream().filter(action -> Stream.of(
                                Texts.german(), Texts.in(Locale.ENGLISH))
                        .map(texts -> texts.text(prefix(module) + action))
                        .anyMatch(sentence -> sentence.toLowerCase(Locale.ROOT).contains(part))))
                .collect(Collectors.toSet());
    }

    private static String prefix(String module) {
        return module + ".action.";
    }
}
