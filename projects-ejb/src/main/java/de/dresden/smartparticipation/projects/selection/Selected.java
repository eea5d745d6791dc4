package de.dresden.smartparticipation.projects.selection;

import de.dresden.smartparticipation.projects.selection.core.Outcome;

/**
 * What was selected.
 *
 * @param outcome with money in smallest units
 * @param unit how many smallest units make one unit of the currency; a power of ten
 */
public record Selected(Outcome outcome, long unit) {}
