package de.dresden.smartparticipation.participation.dialogue;

import de.dresden.smartparticipation.participation.module.ModuleFrame;
import java.io.Serializable;
import java.util.List;

/**
 * A dialogue as citizens read it.
 *
 * @param frame the module
 * @param sections the sections in their order, with the comments that can be read
 */
public record DialogueText(ModuleFrame frame, List<SectionView> sections) implements Serializable {

    public DialogueText {
        sections = List.copyOf(sections);
    }
}
