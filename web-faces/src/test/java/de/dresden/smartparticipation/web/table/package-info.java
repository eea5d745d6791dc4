/** Lists and their filters. */
package de.dresden.smartparticipation.web.table;
