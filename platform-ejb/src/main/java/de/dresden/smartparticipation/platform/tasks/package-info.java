/**
 * «Meine Aufgaben»: what waits for a person, a department or a role, across all programmes. Opened and closed only by what
 * happened, never by hand.
 */
package de.dresden.smartparticipation.platform.tasks;
