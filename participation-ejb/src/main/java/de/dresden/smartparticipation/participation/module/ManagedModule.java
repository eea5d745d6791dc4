package de.dresden.smartparticipation.participation.module;

import de.dresden.smartparticipation.platform.identity.Capacity;

/**
 * A module that somebody may change, and in whose name.
 *
 * @param frame the module
 * @param by who changes it
 */
public record ManagedModule(ModuleFrame frame, Capacity by) {}
