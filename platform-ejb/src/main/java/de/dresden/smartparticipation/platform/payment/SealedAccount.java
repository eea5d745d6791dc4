package de.dresden.smartparticipation.platform.payment;

/**
 * An account as it is stored.
 *
 * @param sealed opens with the key «iban» only
 * @param shown what lists show: country and last four characters
 * @param mark keyed hash, the same for the same account
 */
record SealedAccount(String sealed, String shown, String mark) {}
