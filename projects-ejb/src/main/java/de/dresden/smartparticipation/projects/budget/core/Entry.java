package de.dresden.smartparticipation.projects.budget.core;

/**
 * One movement, as it is written down and never changed: what it makes of the sums of a year, and of a project's part of them.
 *
 * @param kind why
 * @param at the year of the line that it changes
 * @param project the project whose part it changes, or null
 * @param change cents by part
 * @param freeze how the year is frozen from now on; only with {@code FREEZE}
 */
public record Entry(MovementKind kind, LineYear at, Long project, Sums change, Freeze freeze) {

    static Entry of(Command command, Sums change) {
        return new Entry(command.kind(), command.at(), command.project(), change, command.freeze());
    }
}
