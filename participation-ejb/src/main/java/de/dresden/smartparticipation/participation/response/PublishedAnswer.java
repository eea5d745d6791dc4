package de.dresden.smartparticipation.participation.response;

import java.io.Serializable;
import java.time.Instant;

/**
 * What the city answered to one contribution, as its sender and everybody else read it.
 *
 * @param assessment what becomes of the contribution
 * @param reason why, or null
 * @param text the answer, its placeholders filled
 * @param department name of the answering department
 * @param publishedAt when it was published
 */
public record PublishedAnswer(Assessment assessment, String reason, String text, String department, Instant publishedAt)
        implements Serializable {}
