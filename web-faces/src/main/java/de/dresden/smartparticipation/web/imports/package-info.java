/** Pages of the import of contributions. */
package de.dresden.smartparticipation.web.imports;
