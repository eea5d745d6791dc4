/** How values are written on a page. */
package de.dresden.smartparticipation.web.format;
