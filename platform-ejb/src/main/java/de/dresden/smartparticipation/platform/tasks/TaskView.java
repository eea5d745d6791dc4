package de.dresden.smartparticipation.platform.tasks;

/** Which tasks a person looks at. */
public enum TaskView {
    /** Assigned to the person, or to somebody the person stands in for. */
    MINE,
    /** Of the person's departments, for a role the person has there; whoever in the department they are assigned to. */
    DEPARTMENT,
    /** Passed on by the person to somebody else or to a department, also the own one, and still open. */
    PASSED_ON,
    /** Done by the person. */
    DONE
}
