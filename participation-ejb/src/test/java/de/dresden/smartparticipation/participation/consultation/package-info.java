/** What a consultation lets happen to itself, and what its rules say. */
package de.dresden.smartparticipation.participation.consultation;
