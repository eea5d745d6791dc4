package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.projects.call.ApplicantKind;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An application in a list.
 *
 * @param frame what it is and where it stands
 * @param call reference of its call
 * @param callTitle title of its call
 * @param kind what kind of applicant
 * @param sentAt when it was handed in
 * @param queryUntil last day for an answer while a question is open, or null
 */
public record ApplicationEntry(
        ApplicationFrame frame, String call, String callTitle, ApplicantKind kind, Instant sentAt, LocalDate queryUntil)
        implements Serializable {}
