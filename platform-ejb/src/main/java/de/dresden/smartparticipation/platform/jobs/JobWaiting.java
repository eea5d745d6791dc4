package de.dresden.smartparticipation.platform.jobs;

/** A job waits; told when its transaction has succeeded. */
record JobWaiting(long job) {}
