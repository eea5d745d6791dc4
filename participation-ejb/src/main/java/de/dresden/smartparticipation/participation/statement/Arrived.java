package de.dresden.smartparticipation.participation.statement;

import java.time.Instant;

/**
 * How a statement came.
 *
 * @param plan key of the plan
 * @param round key of the round in which, or after which, it came
 * @param agency key of the agency that makes it, or null
 * @param channel on which way
 * @param receivedAt when it reached the city, as the law sees it
 * @param storedAt when the server stored it
 * @param enteredBy account of the clerk who entered it, or null
 */
record Arrived(
        long plan,
        long round,
        Long agency,
        StatementChannel channel,
        Instant receivedAt,
        Instant storedAt,
        Long enteredBy) {}
