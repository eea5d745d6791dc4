/** The first seconds of the application: schemas are migrated, the first account or the demo content is made. */
package de.dresden.smartparticipation.platform.start;
