/** Whether a trip is plausible: pure rules over values, each with its sentence. Knows no database and no clock. */
package de.dresden.smartparticipation.rewards.trip.check;
