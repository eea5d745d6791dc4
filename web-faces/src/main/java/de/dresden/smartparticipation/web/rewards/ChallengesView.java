package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.rewards.challenge.ChallengeDesk;
import de.dresden.smartparticipation.rewards.challenge.ChallengeFilter;
import de.dresden.smartparticipation.rewards.challenge.ChallengeKind;
import de.dresden.smartparticipation.rewards.challenge.ChallengeRow;
import de.dresden.smartparticipation.rewards.challenge.ChallengeState;
import de.dresden.smartparticipation.web.table.Filters;
import de.dresden.smartparticipation.web.table.Table;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;

/** All challenges and good deeds. */
@Named("rewardsChallengesView")
@ViewScoped
public class ChallengesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ChallengeDesk desk;

    private final Filters filters = Filters.fromUrl()
            .text("q", "rewards.challenges.filter.text")
            .choice("state", "rewards.challenges.state", ChallengeState.values())
            .choice("kind", "rewards.challenges.kind", ChallengeKind.values());
    private final Table<ChallengeRow> rows = new Table<>(ChallengeRow::reference, this::page);

    private Page<ChallengeRow> page(PageQuery query) {
        return desk.list(
                new ChallengeFilter(
                        filters.text("q"),
                        Set.copyOf(filters.many("state", ChallengeState.class)),
                        Set.copyOf(filters.many("kind", ChallengeKind.class))),
                query);
    }

    public Filters getFilters() {
        return filters;
    }

    public Table<ChallengeRow> getRows() {
        return rows;
    }
}
