/** What consultations keep of persons, and since when they are over; the rules are the platform's. */
package de.dresden.smartparticipation.participation.retention;
