/**
 * Members of the climate app: pseudonyms with devices.
 *
 * <p>A device makes a key pair of its own and proves that it has the private key by signing a nonce of ours. A new key opens an
 * account; a known key is its account again. So nobody opens accounts by holding the app's key, and one key has one account. How
 * many accounts a network opens in a day and how many devices a member has is limited; clerks see accounts that were opened
 * together and block them with a reason.
 *
 * <p>Life cycle: ACTIVE, BLOCKED and back, LEFT. Who leaves is forgotten: devices, pseudonym and network are deleted, the number
 * stays behind the sums of the statistics and the postings of the ledger, which tell nothing of a person.
 *
 * <p>Who may change it: members their own devices; clerks of the programme block.
 */
package de.dresden.smartparticipation.rewards.member;
