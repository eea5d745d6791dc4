/**
 * How well two companies fit, in whole points, each of which can be explained: pure. {@link
 * de.dresden.smartparticipation.projects.cooperation.score.PairScore} is the door for two, {@link
 * de.dresden.smartparticipation.projects.cooperation.score.Scorer} for all of a round.
 *
 * <p>A score is the sum of its parts, and nothing else. Each part is worth 0 to 1,000 before its weight; the weights are percent and sum to
 * 100, so that a score is at most 1,000. Of the two directions in which needs meet offers, the weaker one counts twice; where both are
 * empty the two are no pair, and where the round says that both must gain, neither are they where one of them is. Which of the two is named
 * first does not matter.
 */
package de.dresden.smartparticipation.projects.cooperation.score;
