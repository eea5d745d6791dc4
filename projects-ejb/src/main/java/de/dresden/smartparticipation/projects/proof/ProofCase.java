package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import java.io.Serializable;
import java.util.List;

/**
 * A project's proof of use as those who work on it see it.
 *
 * @param project the project
 * @param granted what was granted, or null where nothing is
 * @param sheet the proof, or null where it was not begun
 * @param mayWork whether this person manages the project
 * @param history what happened to proof and reclaim, newest first
 */
public record ProofCase(
        ProjectFrame project, ProofTerms granted, ProofSheet sheet, boolean mayWork, List<HistoryEvent> history)
        implements Serializable {}
