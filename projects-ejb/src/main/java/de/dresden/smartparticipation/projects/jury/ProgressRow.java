package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import java.io.Serializable;
import java.util.List;

/**
 * How far a jury is with an application.
 *
 * @param frame the application
 * @param cells one for each who judges it or would
 * @param finals how many have scored it finally
 * @param quorum how many have to at least
 */
public record ProgressRow(ApplicationFrame frame, List<JudgeCell> cells, int finals, int quorum)
        implements Serializable {

    public ProgressRow {
        cells = List.copyOf(cells);
    }

    public boolean reached() {
        return finals >= quorum;
    }
}
