package de.dresden.smartparticipation.projects.jury;

/** One member and one application. */
record Cell(long member, long application) {}
