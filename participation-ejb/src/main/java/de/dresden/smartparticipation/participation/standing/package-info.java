/**
 * Where a consultation stands: how many contributions are at which step, by topic and by department, and which have waited
 * longest. Never by person. Nothing is changed here; three statements whatever the size.
 */
package de.dresden.smartparticipation.participation.standing;
