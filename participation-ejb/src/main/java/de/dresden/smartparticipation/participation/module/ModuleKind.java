package de.dresden.smartparticipation.participation.module;

/** What citizens can do in a module. */
public enum ModuleKind {
    /** Contribute ideas and hints with own fields. */
    IDEAS,
    /** Answer questions. */
    SURVEY,
    /** Agree to measures, disagree or pass. */
    MEASURES,
    /** Comment on a text, section by section. */
    DIALOGUE,
    /** Read a plan on formal display and make a statement. */
    DISPLAY,
    /** Come to an event. */
    EVENTS
}
