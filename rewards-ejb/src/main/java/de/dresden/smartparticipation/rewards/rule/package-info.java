/**
 * The programme's limits as configuration with history: how fast a walk may be, how many milligrams make a Taler, how many devices
 * a member may have.
 *
 * <p>A value holds from a moment that is never in the past, so that what was judged stays judged by what held then. What was never
 * decided is what the product brings with it ({@link de.dresden.smartparticipation.rewards.rule.RuleName}).
 *
 * <p>A value is proposed, then released by another person, sent back with a reason, or taken back by who proposed it; each once, and
 * one proposal of a rule at a time. Until its release what held goes on.
 *
 * <p>Who may change it: clerks of the programme and administrators, always two of them. Treasurers and auditors read it.
 */
package de.dresden.smartparticipation.rewards.rule;
