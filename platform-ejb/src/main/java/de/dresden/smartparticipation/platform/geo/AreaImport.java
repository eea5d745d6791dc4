package de.dresden.smartparticipation.platform.geo;

import java.io.Serializable;

/**
 * What an import did.
 *
 * @param added areas that were not there
 * @param renewed areas that were there
 * @param kept areas that were there and are not in the file; they stay
 */
public record AreaImport(int added, int renewed, int kept) implements Serializable {}
