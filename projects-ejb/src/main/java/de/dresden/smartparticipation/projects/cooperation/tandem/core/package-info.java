/**
 * The ceiling for de-minimis aid, as reckoning and nothing else: Commission Regulation (EU) 2023/2831 of 13 December 2023. A single
 * undertaking, that is a firm with all firms linked to it (Art. 2(2)), may get 300,000 € over three years (Art. 3(2)), which are reckoned
 * back from the day of each new grant.
 *
 * <p>Units: cents, days. No container, no database.
 */
package de.dresden.smartparticipation.projects.cooperation.tandem.core;
