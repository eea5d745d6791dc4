/**
 * Elections in the format of Pabulib, the library of participatory budgeting (Faliszewski et al.: Participatory Budgeting: Data, Tools,
 * and Analysis, 2023): text in UTF-8, the sections META, PROJECTS and VOTES, semicolons. {@link
 * de.dresden.smartparticipation.projects.selection.pabulib.PabulibReader} reads files of all ages, also those without the first line of
 * META, {@link de.dresden.smartparticipation.projects.selection.pabulib.PabulibWriter} writes them, {@link
 * de.dresden.smartparticipation.projects.selection.pabulib.PabulibElection} makes an election of one. Nothing is kept here.
 */
package de.dresden.smartparticipation.projects.selection.pabulib;
