/** Climate rewards (cleema): saved CO2 is rewarded with Taler, which are redeemed for offers of approved partners. */
package de.dresden.smartparticipation.rewards;
