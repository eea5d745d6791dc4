package de.dresden.smartparticipation.projects.proof;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A reclaim as its recipient sees it.
 *
 * @param reference {@code RF-2026-001}
 * @param version to be sent along with the answer
 * @param facts what the city found
 * @param cents what is to be given back
 * @param until last day for the answer
 * @param answer what was answered, or null
 * @param open whether an answer is taken now
 * @param notice number of the notice, or null until it is issued
 * @param payUntil last day for the payment, or null until it is issued
 * @param left cents of the sum that are not given back yet
 */
public record OwnHearing(
        String reference,
        long version,
        String facts,
        long cents,
        LocalDate until,
        String answer,
        boolean open,
        String notice,
        LocalDate payUntil,
        long left)
        implements Serializable {}
