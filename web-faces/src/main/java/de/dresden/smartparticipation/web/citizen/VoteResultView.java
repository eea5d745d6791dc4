package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.projects.laboratory.PublicResult;
import de.dresden.smartparticipation.projects.laboratory.PublicResults;
import de.dresden.smartparticipation.projects.laboratory.ResultRow;
import de.dresden.smartparticipation.web.projects.Bars;
import de.dresden.smartparticipation.web.projects.TurnoutRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What came out of a vote: what was selected, by which rule, with how many votes, who took part, and what the city made of it. */
@Named("citizenVoteResultView")
@RequestScoped
public class VoteResultView {

    @Inject
    private PublicResults results;

    @Inject
    private Reader reader;

    private String ref;
    private PublicResult result;

    public void load() {
        result = results.of(ref, reader.language());
        reader.mayKeep();
    }

    /** The projects that the rule selected, in their order. */
    public List<ResultRow> getSelected() {
        return result.rows().stream().filter(row -> row.place() > 0).toList();
    }

    /** Length of a project's bar, of 100; that of the most points fills it. */
    public String width(ResultRow row) {
        return Bars.width(
                row.points(),
                result.rows().stream().mapToLong(ResultRow::points).max().orElse(0));
    }

    public String getTurnoutPercent() {
        return TurnoutRow.percent(result.turnout(), reader.language());
    }

    public List<TurnoutRow> getTurnoutAreas() {
        return TurnoutRow.of(result.turnout().areas(), result.turnout().voted(), reader.language());
    }

    public List<TurnoutRow> getTurnoutAges() {
        return TurnoutRow.of(result.turnout().ages(), result.turnout().voted(), reader.language());
    }

    public PublicResult getResult() {
        return result;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
