package de.dresden.smartparticipation.participation.module;

/** Told by the room that keeps what the modules of a kind hold: a plain CDI bean. */
public interface ModuleContent {

    ModuleKind kind();

    /** Whether the module can be removed without losing anything that citizens or staff have entered. */
    boolean isEmpty(long module);
}
