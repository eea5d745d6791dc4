package de.dresden.smartparticipation.projects.laboratory;

import de.dresden.smartparticipation.projects.selection.Ruling;
import java.io.Serializable;

/**
 * What became of a project that stood to the vote.
 *
 * @param number its number on the ballot paper
 * @param reference of its application
 * @param title its title
 * @param costCents what it asked the city for, in cents
 * @param votes voters who named it
 * @param points that it got; where projects are only named, as many as votes
 * @param place at which the rule selected it, from 1; 0: it did not
 * @param lacking what it was short of by the rule, in words of the reader; null where it was selected
 * @param ruling what the city decided on it; null: nothing
 * @param grantedCents what the city gives; null where it gives nothing
 */
public record ResultRow(
        int number,
        String reference,
        String title,
        long costCents,
        long votes,
        long points,
        int place,
        String lacking,
        Ruling ruling,
        Long grantedCents)
        implements Serializable {}
