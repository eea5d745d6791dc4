package de.dresden.smartparticipation.projects.selection.core;

/** The selection was not done in the time it was given. */
public class TookTooLong extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
