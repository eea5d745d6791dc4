/** What the pages of consultations compute by themselves. */
package de.dresden.smartparticipation.web.consultations;
