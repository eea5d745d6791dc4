package de.dresden.smartparticipation.projects.plan;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What somebody plans. Either a person or a department is responsible; neither: the department that leads the project.
 *
 * @param title 1 to 200 characters
 * @param first first day; null for a milestone
 * @param last last day, included; of a milestone the day on which it is due
 * @param person account of the responsible, or null
 * @param department key of the responsible department, or null
 * @param budgetHint what it is thought to cost in cents, for information only; null: nothing said. Of packages only
 */
public record ItemData(String title, LocalDate first, LocalDate last, Long person, Long department, Long budgetHint)
        implements Serializable {}
