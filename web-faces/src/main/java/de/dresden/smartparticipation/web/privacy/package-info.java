/** Requests of persons for their own data, for those who work on them. */
package de.dresden.smartparticipation.web.privacy;
