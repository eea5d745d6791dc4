/** Consultations (Bürgerbeteiligung): citizens bring ideas, each is checked, weighed by the departments and answered. */
package de.dresden.smartparticipation.participation;
