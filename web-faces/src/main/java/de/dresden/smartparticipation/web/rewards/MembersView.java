package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.rewards.member.Cluster;
import de.dresden.smartparticipation.rewards.member.MemberDesk;
import de.dresden.smartparticipation.rewards.member.MemberRow;
import de.dresden.smartparticipation.rewards.member.MemberState;
import de.dresden.smartparticipation.web.frame.Notices;
import de.dresden.smartparticipation.web.table.Filters;
import de.dresden.smartparticipation.web.table.ListFile;
import de.dresden.smartparticipation.web.table.Table;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Members as pseudonyms, and which accounts were opened together. */
@Named("rewardsMembersView")
@ViewScoped
public class MembersView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MemberDesk desk;

    @Inject
    private Notices notices;

    private final Filters filters = Filters.fromUrl()
            .text("q", "rewards.members.member")
            .choice("state", "rewards.factors.state", new MemberState[] {MemberState.ACTIVE, MemberState.BLOCKED});
    private final Table<MemberRow> rows = new Table<>(MemberRow::id, this::page);
    private List<Cluster> clusters;
    private final Map<Cluster, String> reasons = new HashMap<>();

    private Page<MemberRow> page(PageQuery query) {
        return desk.list(state(), filters.text("q"), query);
    }

    /** Sends what the filter finds as a file. */
    public String export(String format) throws IOException {
        return ListFile.send(
                "mitglieder",
                format,
                (kind, language, out) -> desk.export(state(), filters.text("q"), kind, language, out));
    }

    private MemberState state() {
        List<MemberState> chosen = filters.many("state", MemberState.class);
        return chosen.size() == 1 ? chosen.get(0) : null;
    }

    /** Blocks all of a group that are not blocked yet. */
    public String block(Cluster together) {
        notices.done("rewards.members.blocked-all", desk.blockAll(together.members(), reasons.get(together)));
        return "/rewards/members.xhtml?faces-redirect=true";
    }

    public List<Cluster> getClusters() {
        if (clusters == null) {
            clusters = desk.clusters();
        }
        return clusters;
    }

    public Filters getFilters() {
        return filters;
    }

    public Table<MemberRow> getRows() {
        return rows;
    }

    /** What is typed for each group; one form holds them all, so that a reason stays with its group. */
    public Map<Cluster, String> getReasons() {
        return reasons;
    }
}
