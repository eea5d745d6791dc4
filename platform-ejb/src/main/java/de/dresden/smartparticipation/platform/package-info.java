/** What every programme needs and none owns; knows no programme. */
package de.dresden.smartparticipation.platform;
