package de.dresden.smartparticipation.rewards.ledger.core;

import java.time.Instant;

/** Something that was asked of the ledger, and when. */
public record TimedCommand(Command command, Instant at) {}
