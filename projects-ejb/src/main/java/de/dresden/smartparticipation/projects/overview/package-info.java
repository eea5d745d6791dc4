/** The programme's start page: the calls that run and how many there are. Nobody changes anything here. */
package de.dresden.smartparticipation.projects.overview;
