/**
 * The programme as a whole: its rounds beside each other, its companies by sector and Stadtteil, where the pairs are, and how satisfied
 * companies are later; on a page, as a report and over REST. Only read: the figures are of the rooms that make them.
 *
 * <p>Units: companies and pairs are counted once in a round, and once in a sector or Stadtteil whatever the number of their rounds.
 *
 * <p>Read by COOPERATION_MANAGER and AUDITOR.
 */
package de.dresden.smartparticipation.projects.cooperation.programme;
