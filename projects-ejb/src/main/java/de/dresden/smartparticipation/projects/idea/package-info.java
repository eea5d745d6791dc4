/**
 * Ideas to a call: short, by anybody, open to support and comment, from which applications may grow.
 *
 * <p>Life cycle: sent on a day of the call's phase of ideas it is WAITING for moderation; where an address was given it is UNCONFIRMED
 * before, and forgotten after eight days. A PROJECT_MANAGER of the call's department publishes or rejects it with a reason. Comments wait
 * for moderation alike. Support counts once for each browser, can be taken back, and leaves a keyed hash and nothing else.
 *
 * <p>Addresses are for the answer of the moderation only and never shown; a name is shown where it was given.
 */
package de.dresden.smartparticipation.projects.idea;
