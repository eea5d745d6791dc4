package de.dresden.smartparticipation.platform.identity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Who stands in for whom.
 *
 * @param id number
 * @param account login of who is represented
 * @param accountName name of who is represented
 * @param deputy login of the deputy
 * @param deputyName name of the deputy
 * @param from first day
 * @param until last day
 */
public record DeputyshipRow(
        Long id, String account, String accountName, String deputy, String deputyName, LocalDate from, LocalDate until)
        implements Serializable {}
