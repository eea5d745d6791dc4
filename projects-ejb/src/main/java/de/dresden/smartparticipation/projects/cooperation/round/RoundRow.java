package de.dresden.smartparticipation.projects.cooperation.round;

import java.io.Serializable;

/**
 * A round in the list.
 *
 * @param frame what it is
 * @param companies who is in
 * @param runs computed variants
 * @param asked pairs that wait for answers
 * @param accepted pairs that were accepted
 * @param declined pairs that were declined or lapsed
 */
public record RoundRow(RoundFrame frame, int companies, int runs, int asked, int accepted, int declined)
        implements Serializable {}
