/** Pages of the directory of agencies: list, one agency, import. */
package de.dresden.smartparticipation.web.agencies;
