/** The programme's start page. So far it tells how its data stands; nobody changes anything here. */
package de.dresden.smartparticipation.participation.overview;
