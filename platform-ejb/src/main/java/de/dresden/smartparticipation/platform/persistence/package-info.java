/** The data source of all modules, and the ways to it that JPA does not have. */
package de.dresden.smartparticipation.platform.persistence;
