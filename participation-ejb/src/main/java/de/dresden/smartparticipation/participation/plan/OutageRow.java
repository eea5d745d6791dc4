package de.dresden.smartparticipation.participation.plan;

import java.io.Serializable;
import java.time.Instant;

/**
 * A time in which what is displayed could not be had.
 *
 * @param id key
 * @param round key of its round
 * @param beganAt first failed probe
 * @param endedAt first probe that succeeded again, or null: it lasts
 * @param what what could not be had, and how it failed
 * @param answer what was done about it, or null: nothing yet
 * @param answerReason why, or null
 */
public record OutageRow(
        long id, long round, Instant beganAt, Instant endedAt, String what, OutageAnswer answer, String answerReason)
        implements Serializable {}
