package de.dresden.smartparticipation.platform.start;

/** A module's own database schema; its migrations lie in {@code db/migration/<name>}. */
public interface ModuleSchema {

    /** Name of the schema. */
    String name();

    /** Schemas are migrated from low to high; the platform, which the others point to, is 0. */
    int order();
}
