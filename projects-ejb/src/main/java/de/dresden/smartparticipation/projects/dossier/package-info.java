/** The whole file of a project, as one reads it later: on paper, and as an archive with documents, pictures, reports and history. */
package de.dresden.smartparticipation.projects.dossier;
