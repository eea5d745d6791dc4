/**
 * How long personal data are kept, and where they are. A room that keeps some says so by two kinds of beans: a
 * {@link de.dresden.smartparticipation.platform.retention.PersonalDataSource} finds and erases what is kept of one person.
 */
package de.dresden.smartparticipation.platform.retention;
