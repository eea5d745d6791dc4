/**
 * Which companies of a round are paired: pure, exact, and with a proof. {@link
 * de.dresden.smartparticipation.projects.cooperation.matching.Pairing} is the door; {@link
 * de.dresden.smartparticipation.projects.cooperation.matching.Scores} and {@link
 * de.dresden.smartparticipation.projects.cooperation.matching.Settings} go in, a {@link
 * de.dresden.smartparticipation.projects.cooperation.matching.Matching} comes out, whose certificate {@link
 * de.dresden.smartparticipation.projects.cooperation.matching.Checker} verifies without sharing a line with what found it.
 *
 * <p>Any two companies may meet, so this is matching in a general graph. The best matching has, in this order, the most pairs, the best
 * worst pair, the largest sum of scores, and the companies who waited longest ({@link
 * de.dresden.smartparticipation.projects.cooperation.matching.Totals}).
 *
 * <p>{@link de.dresden.smartparticipation.projects.cooperation.matching.Alternatives} answers «why not with X?» by forcing the pair, and
 * {@link de.dresden.smartparticipation.projects.cooperation.matching.Groups} puts those who stay alone to pairs.
 */
package de.dresden.smartparticipation.projects.cooperation.matching;
