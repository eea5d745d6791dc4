/**
 * How well two companies fit, in whole points, each of which can be explained: pure. {@link
 * de.dresden.smartparticipation.projects.cooperation.score.PairScore} is the door for two, {@link
 * de.dresden.smartparticipation.projects.cooperation.score.Scorer} for all of a round.
 *
 * <p>A score is the sum of its parts, and nothing else. Each part is worth 0 to 1,000 before its weight; the weights are percent and sum to
 * 100, so that a score is at most 1,000. Both companies must gain: of the two directions in which needs meet offers, the weaker one counts
 * twice. Which of the two is named first does not matter.
 */
package de.dresden.smartparticipation.projects.cooperation.score;
