package de.dresden.smartparticipation.projects.application;

import java.io.Serializable;
import java.util.Locale;

/**
 * Whom to write to about an application: personal data, for mails and notices only.
 *
 * @param applicant name and addresses
 * @param language in which to write
 */
public record ApplicantContact(Applicant applicant, Locale language) implements Serializable {}
