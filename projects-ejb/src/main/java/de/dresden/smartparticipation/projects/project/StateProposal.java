package de.dresden.smartparticipation.projects.project;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The state in which a project is by what is known of it, where its file still says another.
 *
 * @param state where it should stand
 * @param since the day from which that is so
 */
public record StateProposal(ProjectState state, LocalDate since) implements Serializable {

    /**
     * What grant and proof say.
     *
     * @param now where the file says that it stands
     * @param first first day of the period of the final grant, or of the first payment where that was before; null: neither
     * @param last last day of the period, or null
     * @param settled day on which the proof was accepted with nothing left to be paid or given back, or null
     * @return null where the file agrees, or nothing is known
     */
    static StateProposal of(ProjectState now, LocalDate first, LocalDate last, LocalDate settled, LocalDate today) {
        return switch (now) {
            case PLANNED ->
                first == null || first.isAfter(today) ? null : new StateProposal(ProjectState.RUNNING, first);
            case RUNNING -> {
                LocalDate over = last == null ? settled : last.plusDays(1);
                yield over == null || over.isAfter(today) ? null : new StateProposal(ProjectState.CLOSING, over);
            }
            case CLOSING -> settled == null ? null : new StateProposal(ProjectState.DONE, settled);
            case DONE, STOPPED -> null;
        };
    }
}
