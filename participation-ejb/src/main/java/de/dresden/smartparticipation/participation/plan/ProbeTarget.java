package de.dresden.smartparticipation.participation.plan;

/**
 * What the product asks for, as a citizen would.
 *
 * @param path path below the public address
 * @param hash SHA-256 of what must come, or null: any page
 */
record ProbeTarget(String path, String hash) {}
