/** Lists: filters kept in the address, pages read lazily from a boundary. */
package de.dresden.smartparticipation.web.table;
