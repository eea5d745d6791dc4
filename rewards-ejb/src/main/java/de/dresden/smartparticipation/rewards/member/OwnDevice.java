package de.dresden.smartparticipation.rewards.member;

import java.io.Serializable;
import java.time.Instant;

/**
 * A device as its member sees it.
 *
 * @param id key
 * @param addedAt since when
 * @param appVersion of the app that added it, may be empty
 */
public record OwnDevice(long id, Instant addedAt, String appVersion) implements Serializable {}
