/** Maps on pages: Leaflet, which the product brings along, and the tiles of a server that is set, if any. */
package de.dresden.smartparticipation.web.map;
