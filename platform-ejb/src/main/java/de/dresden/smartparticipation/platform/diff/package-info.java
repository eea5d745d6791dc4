/** The difference of two texts by words, for approvals and for conflicts: a pure value, no markup. */
package de.dresden.smartparticipation.platform.diff;
