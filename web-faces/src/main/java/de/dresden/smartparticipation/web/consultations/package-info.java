/** Pages for consultations: list, set-up in four parts, overview with what comes next, preview, where we stand. */
package de.dresden.smartparticipation.web.consultations;
