package de.dresden.smartparticipation.platform.audit;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.text.Texts;
import java.util.List;

/** Finds the sentence of an action in the texts of whichever module tells it. */
public final class ActionSentence {

    private static final List<String> MODULES = List.of("participation", "projects", "rewards", "platform");

    private ActionSentence() {}

    /** The sentence {@code <module>.action.<action>}; the bare action where no module has one, so that the gap is seen. */
    public static Reason of(String action) {
        Texts texts = Texts.german();
        return MODULES.stream()
                .map(module -> module + ".action." + action)
                .filter(texts::has)
                .findFirst()
                .map(Reason::of)
                .orElseGet(() -> Reason.of("platform.action." + action));
    }
}
