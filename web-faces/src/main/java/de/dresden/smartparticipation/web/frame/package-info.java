/** What stands around every page: header, navigation by role, messages, time-out. */
package de.dresden.smartparticipation.web.frame;
