package de.dresden.smartparticipation.projects.decision;

import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import java.io.Serializable;

/**
 * An application that can be decided on.
 *
 * @param application the application, eligible or waiting to move up
 * @param evidence what is known of it
 */
public record Candidate(ApplicationFrame application, Evidence evidence) implements Serializable {}
