package de.dresden.smartparticipation.platform.payment.sepa;

/**
 * Who pays, and from which account.
 *
 * @param name as the account is named
 * @param account the account
 * @param bic its bank (8 or 11 characters), or null: the bank is known by the account
 */
public record Debtor(String name, Iban account, String bic) {}
