package de.dresden.smartparticipation.projects.call;

import java.io.Serializable;

/**
 * The windows, tolerances and deadlines of a call's money.
 *
 * @param advanceDays days within which an advance has to be spent; 0: no advances
 * @param retentionBasisPoints part of the grant that is paid only after the proof of use
 * @param itemToleranceBasisPoints by how much a line of the plan may be exceeded without asking
 * @param proofMonths months after a project's end within which the use of the money is proved
 * @param pettyCents reclaims up to this many cents are let go
 * @param dayCount how the days of interest are counted
 */
public record MoneyRules(
        int advanceDays,
        int retentionBasisPoints,
        int itemToleranceBasisPoints,
        int proofMonths,
        long pettyCents,
        DayCount dayCount)
        implements Serializable {}
