/**
 * Chains of hashes over what is only ever appended: each link's hash goes over the one before it, its position and all of its
 * entry, so that nothing before a known end can be changed, left out or put in between. The rooms that keep such a chain (the
 * audit, the ledger of the Taler) say what an entry is; how it is hashed and walked along is said here, once.
 */
package de.dresden.smartparticipation.platform.chain;
