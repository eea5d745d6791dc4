/** Writes files that calendar programs read (iCalendar, RFC 5545). */
package de.dresden.smartparticipation.platform.calendar;
