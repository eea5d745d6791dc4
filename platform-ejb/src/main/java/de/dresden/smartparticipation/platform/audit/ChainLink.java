package de.dresden.smartparticipation.platform.audit;

/**
 * A link of the chain with all that it ties together, as it was read.
 *
 * @param position from 1
 * @param entryId the entry it names
 * @param hash its hash
 * @param entry the entry, or null where there is none
 * @param payload the payload, or null where there is none
 * @param erased whether the payload is noted as erased
 */
record ChainLink(long position, long entryId, byte[] hash, EntryFacts entry, AuditPayload payload, boolean erased) {}
