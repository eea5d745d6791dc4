/** Pages of the city's areas, for administrators. */
package de.dresden.smartparticipation.web.areas;
