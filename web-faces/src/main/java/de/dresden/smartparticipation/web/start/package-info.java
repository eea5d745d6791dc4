/** The end of the product's start. */
package de.dresden.smartparticipation.web.start;
