/** The page on which administrators keep the catalogue of departments. */
package de.dresden.smartparticipation.web.departments;
