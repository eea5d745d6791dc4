package de.dresden.smartparticipation.participation.idea;

import de.dresden.smartparticipation.participation.module.ModuleFrame;
import java.io.Serializable;

/**
 * What a module for ideas asks, for whoever sets it up.
 *
 * @param frame the module
 * @param form settings and fields
 * @param manageable whether this person may change it
 * @param used whether contributions came in: then only what loses nothing can change
 */
public record IdeaFormOverview(ModuleFrame frame, IdeaForm form, boolean manageable, boolean used)
        implements Serializable {}
