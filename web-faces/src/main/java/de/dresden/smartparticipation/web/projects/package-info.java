/** Pages of the city projects. */
package de.dresden.smartparticipation.web.projects;
