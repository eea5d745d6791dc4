package de.dresden.smartparticipation.projects.grant;

import java.io.Serializable;
import java.time.Instant;

/**
 * A template in the list.
 *
 * @param id key
 * @param kind what its notices do
 * @param name name
 * @param department name of its department
 * @param inForce number of the version in force, or null
 * @param since since when it is
 * @param waits whether a new version waits for a second person
 */
public record TemplateRow(
        long id, NoticeKind kind, String name, String department, Integer inForce, Instant since, boolean waits)
        implements Serializable {}
