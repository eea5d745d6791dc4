/** German or English. */
package de.dresden.smartparticipation.web.language;
