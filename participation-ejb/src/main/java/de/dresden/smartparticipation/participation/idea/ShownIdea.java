package de.dresden.smartparticipation.participation.idea;

import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.platform.happening.Subject;

/**
 * A contribution that citizens see and can say something to.
 *
 * @param id key
 * @param reference as {@code BE-2026-00042}
 * @param title as it is shown
 * @param settings what its module for ideas allows
 * @param module the module for ideas
 */
public record ShownIdea(long id, String reference, String title, IdeaSettingsData settings, ModuleFrame module) {

    public Subject subject() {
        return new Subject("contribution", id, reference);
    }
}
