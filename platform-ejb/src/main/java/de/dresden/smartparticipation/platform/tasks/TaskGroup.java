package de.dresden.smartparticipation.platform.tasks;

import java.io.Serializable;

/**
 * How many tasks wait for one step of a programme.
 *
 * @param view in which view
 * @param programme module that owns them
 * @param step the step; its words are the text {@code <programme>.task.<step>}
 * @param open how many
 * @param late how many of them are over their deadline
 */
public record TaskGroup(TaskView view, String programme, String step, long open, long late) implements Serializable {}
