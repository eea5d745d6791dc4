/**
 * Who did what, when, on which object, before and after. Entries are appended in the transaction of the command and never
 * changed; a job chains them by hashes in batches. What may name persons lies in a payload that can be erased: the entry
 * keeps its salted digest.
 */
package de.dresden.smartparticipation.platform.audit;
