/**
 * Which cells of tables may be told where some are of few people, so that no hidden one follows from all that are shown. For the tables of
 * any programme. No Jakarta imports, no database.
 *
 * <p>The results of surveys ({@code platform.survey}) are kept differently: there a cell is a number of people, and the people of a
 * line add up to its total. Here a cell is a sum (trips, metres, milligrams, Taler, votes) of some people, one person may stand in
 * several cells of a line, and the tables are sparse; so what is asked is whether a sum can be computed, and how many people stand
 * behind it.
 */
package de.dresden.smartparticipation.platform.suppression;
