package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.jury.core.Marks;
import de.dresden.smartparticipation.projects.jury.core.Ranking;
import de.dresden.smartparticipation.projects.jury.core.Scale;
import de.dresden.smartparticipation.projects.jury.core.Standing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Ranks what was finally given by those who judge. */
@Dependent
class Ranker {

    private final JuryTable table;
    private final CallDirectory calls;

    @Inject
    Ranker(JuryTable table, CallDirectory calls) {
        this.table = table;
        this.calls = calls;
    }

    List<Standing> of(long round, long call, JuryBook book) {
        List<Scale> scales = calls.criteria(call).stream()
                .map(one -> new Scale(one.id(), one.weight(), one.lowest(), one.highest()))
                .toList();
        List<Marks> counting = table.marks(round).stream()
                .filter(one -> book.judges(one.member(), one.application()))
                .toList();
        return Ranking.of(book.applications().stream().map(ApplicationFrame::id).toList(), scales, counting);
    }
}
