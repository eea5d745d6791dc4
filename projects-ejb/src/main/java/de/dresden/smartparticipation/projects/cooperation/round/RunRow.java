package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import java.io.Serializable;
import java.time.Instant;

/**
 * A computed variant in a list.
 *
 * @param number within its round, from 1
 * @param at when it was computed
 * @param note what it tries, or empty
 * @param companies who were in
 * @param scored pairs with a score that is large enough
 * @param pairs how many pairs
 * @param fixed how many of them were fixed
 * @param groups how many of them are groups of three
 * @param alone who stay alone
 * @param worst smallest score of all pairs, or 0 where none has one
 * @param sum of the scores of all pairs
 * @param waited earlier rounds that those waited who are in a pair that is not fixed
 * @param release where its release stands
 * @param releasedAt when its pairs were asked, or null
 * @param job by which it was computed, or null
 */
public record RunRow(
        int number,
        Instant at,
        String note,
        int companies,
        int scored,
        int pairs,
        int fixed,
        int groups,
        int alone,
        int worst,
        long sum,
        long waited,
        ApprovalState release,
        Instant releasedAt,
        Long job)
        implements Serializable {}
