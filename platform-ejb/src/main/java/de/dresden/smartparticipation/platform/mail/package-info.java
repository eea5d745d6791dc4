/** Mails are rows of the outbox, written with what happened and sent by a job; without SMTP they stay readable there. */
package de.dresden.smartparticipation.platform.mail;
