package de.dresden.smartparticipation.rewards.ledger;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The end of the chain as a day was closed, for everybody to note.
 *
 * @param day the day
 * @param position how many entries the chain had
 * @param hash hash of the last of them, 64 hexadecimal digits
 */
public record DayHead(LocalDate day, long position, String hash) implements Serializable {}
