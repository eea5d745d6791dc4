package de.dresden.smartparticipation.platform.happening;

import java.io.Serializable;

/**
 * What something is about, across the modules, without a relation.
 *
 * @param type stable name of the kind, as {@code contribution}
 * @param id key within its module
 * @param reference what people call it, as {@code BE-2026-00042}
 */
public record Subject(String type, long id, String reference) implements Serializable {}
