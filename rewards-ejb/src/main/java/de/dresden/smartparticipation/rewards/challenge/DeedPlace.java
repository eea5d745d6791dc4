package de.dresden.smartparticipation.rewards.challenge;

import java.time.LocalDate;

/**
 * Which of a member's times something takes.
 *
 * @param challenge key of the challenge
 * @param member key of the member
 * @param day when it was done, in Dresden
 * @param since first day of the day, week, month or period that it counts in
 * @param slot which time, from 1
 */
record DeedPlace(long challenge, long member, LocalDate day, LocalDate since, int slot) {}
