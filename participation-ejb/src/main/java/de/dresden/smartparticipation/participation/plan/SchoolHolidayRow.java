package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.participation.deadline.SchoolHoliday;
import java.io.Serializable;

/** School holidays with their key. */
public record SchoolHolidayRow(long id, SchoolHoliday data) implements Serializable {}
