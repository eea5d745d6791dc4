/**
 * What the programme comes to: trips, kilometres and CO2 by month, mode, Stadtteil and age of the account; Taler earned, spent,
 * expired and taken back. For those of the city who work with it, and as totals for everybody.
 *
 * <p>A month is taken once, ten days after its end: then no trip can be reported for it any more, and the details (Stadtteil, member)
 * are still there. The sums stay, the details go after 90 days. Because a month is never counted again, nobody can compute from two
 * readings what a single person did in between; what is decided about a trip later is not in it.
 *
 * <p>People are counted once in each cell. A cell of fewer than twenty people is hidden, and so much more that it does not follow
 * from the rest ({@code core}). Hidden cells have no figures in the database either. A cell that nobody is in has no row: it is zero.
 * Sums over several months are sums of what is shown. A trip without a factor is unknown, never zero; a negative saving counts.
 *
 * <p>Nobody changes anything here.
 */
package de.dresden.smartparticipation.rewards.statistics;
