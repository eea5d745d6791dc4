/**
 * Contributions that citizens send themselves, without an account: the form, what comes of it, and the secret link under which the
 * sender follows it.
 *
 * <p>Sent once, however often the same form arrives. What was sent goes through moderation as the consultation's module for ideas
 * says. An address counts once its reader has confirmed it; until then no mail but the one that asks for it is sent. Under the link
 * the sender sees the state, corrects while the participation runs, answers a question, takes the contribution back, ends the
 * mails. Everybody may send; whoever holds the link acts as its holder.
 */
package de.dresden.smartparticipation.participation.sending;
