package de.dresden.smartparticipation.projects.budget;

import de.dresden.smartparticipation.projects.project.ProjectFrame;
import java.io.Serializable;
import java.util.List;

/**
 * A line with one of its years; cents.
 *
 * @param key for the next command
 * @param row how the year stands
 * @param appropriated what the budget plan gives
 * @param committable what may still be committed by anybody, a freeze counted
 * @param years all years of the line, the first one first
 * @param shares what projects have of it
 * @param movements the latest first, at most a hundred
 * @param releases requests, the latest first
 * @param projects for which the person may book here; empty where nothing may be booked
 * @param treasury whether the person may plan, freeze, carry over and decide
 * @param nextPlanned whether the next year is planned, so that something can be carried over
 */
public record BudgetSheet(
        BudgetKey key,
        BudgetYearRow row,
        long appropriated,
        long carriedIn,
        long carriedOut,
        long committable,
        List<BudgetYearRow> years,
        List<ShareRow> shares,
        List<MovementRow> movements,
        List<ReleaseRow> releases,
        List<ProjectFrame> projects,
        boolean treasury,
        boolean nextPlanned)
        implements Serializable {}
