/** How often somebody may do something in a while, counted in the database so that all nodes agree. */
package de.dresden.smartparticipation.platform.limits;
