package de.dresden.smartparticipation.web.cooperation;

import de.dresden.smartparticipation.projects.cooperation.round.RoundRow;
import de.dresden.smartparticipation.projects.cooperation.round.Rounds;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All rounds. */
@Named("cooperationRoundsView")
@RequestScoped
public class RoundsView {

    @Inject
    private Rounds rounds;

    private List<RoundRow> rows;

    public List<RoundRow> getRows() {
        if (rows == null) {
            rows = rounds.list();
        }
        return rows;
    }
}
