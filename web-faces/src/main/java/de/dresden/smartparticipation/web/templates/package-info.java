/** The words of all mails, for administrators. */
package de.dresden.smartparticipation.web.templates;
