package de.dresden.smartparticipation.projects.proof;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Money that came back; cents.
 *
 * @param receivedOn day of receipt
 * @param voucher number in the cash office's books
 * @param cents how much
 * @param principal what of it gives back the grant
 * @param interest what of it pays interest
 * @param recordedBy who recorded it
 */
public record RepaymentRow(
        LocalDate receivedOn, String voucher, long cents, long principal, long interest, String recordedBy)
        implements Serializable {}
