package de.dresden.smartparticipation.platform.jobs;

/** A part of a work that is done in one transaction. */
@FunctionalInterface
public interface JobStep {

    void run() throws Exception;
}
