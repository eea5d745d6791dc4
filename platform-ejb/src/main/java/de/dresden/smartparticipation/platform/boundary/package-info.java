/** What every boundary gets: its changes are written before it returns, and a failure becomes a sentence. */
package de.dresden.smartparticipation.platform.boundary;
