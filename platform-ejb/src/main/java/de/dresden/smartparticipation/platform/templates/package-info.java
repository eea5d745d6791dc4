/**
 * The words of mails and letters, with placeholders. Each mail has a template in code: its key, its placeholders, and its words
 * in the bundle of its module. Administrators may write other words for it, in German and in English, and go back to the
 * product's own; who has sent what stands in the audit.
 *
 * <p>A room declares its mails by a bean that implements {@link de.dresden.smartparticipation.platform.templates.MailTemplates},
 * and has them written by {@link de.dresden.smartparticipation.platform.templates.Letters}, or orders them with what happened.
 */
package de.dresden.smartparticipation.platform.templates;
