package de.dresden.smartparticipation.projects.project;

import java.util.Locale;

/** Where a project stands. */
public enum ProjectState {
    PLANNED,
    RUNNING,
    /** Carried out; its proof of use and evaluation are worked on. */
    CLOSING,
    DONE,
    /** Given up before its end. */
    STOPPED;

    /** Key of its name. */
    public String word() {
        return "projects.project-state." + name().toLowerCase(Locale.ROOT);
    }
}
