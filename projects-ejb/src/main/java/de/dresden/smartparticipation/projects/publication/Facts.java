package de.dresden.smartparticipation.projects.publication;

import java.util.List;

/**
 * What somebody writes of a project, with what the other rooms know of it.
 *
 * @param data what is written
 * @param grantedCents sum granted, or null
 * @param indicators the chosen ones as they stand
 */
record Facts(FactSheetData data, Long grantedCents, List<SheetIndicator> indicators) {}
