package de.dresden.smartparticipation.platform.files;

import de.dresden.smartparticipation.platform.identity.Actor;

/** A room's word on who may read the files of its cases; a CDI bean for each type of subject that owns files. */
public interface FileGuard {

    /** The {@code Subject.type()} it speaks for. */
    String subjectType();

    /** Whether this actor may read this file now. Asked at every download. */
    boolean mayRead(StoredFile file, Actor actor);
}
