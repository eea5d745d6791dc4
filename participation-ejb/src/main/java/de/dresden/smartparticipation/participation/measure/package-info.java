/**
 * Measures to judge: a list of statements or measures, each agreed to, disagreed with or passed by every citizen who wants to. The
 * votes are kept as a matrix person × measure under random numbers, without times; one vote a person and measure, which can be
 * changed while the module is open. Set up by a CONSULTATION_MANAGER of the responsible department.
 */
package de.dresden.smartparticipation.participation.measure;
