/** Tests of what citizens read. */
package de.dresden.smartparticipation.participation.publicview;
