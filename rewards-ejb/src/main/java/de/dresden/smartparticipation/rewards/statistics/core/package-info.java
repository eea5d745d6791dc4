/**
 * Which cells of a month's tables may be told. No Jakarta imports, no database.
 *
 * <p>The results of surveys ({@code platform.survey}) are kept differently: there a cell is a number of people, and the people of a
 * line add up to its total. Here a cell is a sum (trips, metres, milligrams, Taler) of some people, one person stands in several
 * cells of a line, and the tables are sparse; so what is asked is whether a sum can be computed, and how many people stand behind it.
 */
package de.dresden.smartparticipation.rewards.statistics.core;
