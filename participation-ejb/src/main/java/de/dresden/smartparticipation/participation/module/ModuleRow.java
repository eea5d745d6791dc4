package de.dresden.smartparticipation.participation.module;

import java.io.Serializable;

/**
 * A module in the set-up of its consultation.
 *
 * @param frame the module as it is at this moment
 * @param data what was entered
 * @param empty whether it holds nothing, so that it can be removed
 * @param version version to be named in a change
 */
public record ModuleRow(ModuleFrame frame, ModuleData data, boolean empty, long version) implements Serializable {}
