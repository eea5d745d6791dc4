/** Pages for the own people of partner businesses: without the intranet around them. */
package de.dresden.smartparticipation.web.partner;
