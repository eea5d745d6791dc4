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
 * <p>Nobody leaves to do the same again: of who left stay keyed hashes of the devices and of the trips' cells, for as long as trips are
 * taken (7 days as delivered), and of device and offer for as long as the offer's limit counts. Who comes back with the same device
 * begins on the day after; other things are not recognised. The hashes tell nothing without the key of this installation, belong to no
 * account, and are deleted by the hour when their time is over.
 *
 * <p>Who may change it: members their own devices; clerks of the programme block.
 */
package de.dresden.smartparticipation.rewards.member;
