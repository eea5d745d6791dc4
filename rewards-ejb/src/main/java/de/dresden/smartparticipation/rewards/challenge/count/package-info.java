/** How much of a challenge's goal is done: pure, without a database. */
package de.dresden.smartparticipation.rewards.challenge.count;
