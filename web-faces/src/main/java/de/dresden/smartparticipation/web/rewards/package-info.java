/** Pages of the climate rewards. */
package de.dresden.smartparticipation.web.rewards;
