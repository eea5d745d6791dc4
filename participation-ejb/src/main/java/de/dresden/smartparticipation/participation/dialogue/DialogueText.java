package de.dresden.smartparticipation.participation.dialogue;

import de.dresden.smartparticipation.participation.module.ModuleFrame;
import java.io.Serializable;
import java.util.List;

/**
 * A dialogue as citizens read it.
 *
 * @param frame the module
 * @param sections the sections in their order, with the comments that are shown
 * @param moderatedBefore whether a comment is looked at before it is shown
 */
public record DialogueText(ModuleFrame frame, List<SectionView> sections, boolean moderatedBefore)
        implements Serializable {

    public DialogueText {
        sections = List.copyOf(sections);
    }
}
