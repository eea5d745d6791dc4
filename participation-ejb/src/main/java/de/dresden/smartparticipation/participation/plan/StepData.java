package de.dresden.smartparticipation.participation.plan;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is entered for a step that was taken.
 *
 * @param day on which it was taken; for participation the day on which it was over
 * @param paper number of the council paper, needed where the council resolves
 * @param note what else should be known, up to 2,000 characters, or null
 */
public record StepData(LocalDate day, String paper, String note) implements Serializable {

    public StepData {
        paper = paper == null || paper.isBlank() ? null : paper.strip();
        note = note == null || note.isBlank() ? null : note.strip();
    }
}
