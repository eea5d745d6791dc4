/** The mails that the product wrote, for administrators. */
package de.dresden.smartparticipation.web.mails;
