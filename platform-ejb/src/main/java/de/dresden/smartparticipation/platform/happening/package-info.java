/**
 * What happened. A verb of an entity returns a {@link de.dresden.smartparticipation.platform.happening.Happening}; audit,
 * tasks and mails follow from it here, in one place and in the same transaction.
 */
package de.dresden.smartparticipation.platform.happening;
