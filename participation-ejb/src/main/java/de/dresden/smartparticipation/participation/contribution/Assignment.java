package de.dresden.smartparticipation.participation.contribution;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * To whom a contribution is given.
 *
 * @param department the lead department
 * @param person a person of it, or null for nobody in particular
 * @param due last day for the answer, or null: the former one stays
 */
public record Assignment(long department, Long person, LocalDate due) implements Serializable {}
