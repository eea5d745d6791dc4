package de.dresden.smartparticipation.participation.response;

import java.io.Serializable;

/**
 * Which answer, as it was seen.
 *
 * @param id the answer
 * @param version its version when it was read; a command on another version is a conflict
 */
public record ResponseKey(long id, long version) implements Serializable {}
