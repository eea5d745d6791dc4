/** Questionnaires and results as they are drawn, for citizens and for staff alike. */
package de.dresden.smartparticipation.web.survey;
