package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.call.BallotKind;
import de.dresden.smartparticipation.projects.call.SelectionMethod;
import de.dresden.smartparticipation.projects.call.SelectionRule;
import de.dresden.smartparticipation.projects.selection.core.Completion;
import de.dresden.smartparticipation.projects.selection.core.Utility;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** The fields of the rule of selection; without a ballot the public does not vote. */
public class SelectionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private BallotKind ballot;
    private SelectionMethod method;
    private Utility utility;
    private Completion completion;
    private Integer most;
    private Integer points;
    private final Map<String, Boolean> flags = new HashMap<>();

    void show(SelectionRule rule) {
        if (rule == null) {
            return;
        }
        ballot = rule.ballot();
        method = rule.method();
        utility = rule.utility();
        completion = rule.completion();
        most = rule.most();
        points = rule.points();
        flags.put("skipping", rule.skipping());
        flags.put("exhaustive", rule.exhaustive());
        flags.put("comparison", rule.comparison());
    }

    SelectionRule rule() {
        return ballot == null && method == null
                ? null
                : new SelectionRule(
                        ballot,
                        most,
                        points,
                        method,
                        utility,
                        completion,
                        on("skipping"),
                        on("exhaustive"),
                        on("comparison"));
    }

    private boolean on(String flag) {
        return Boolean.TRUE.equals(flags.get(flag));
    }

    public BallotKind[] getBallots() {
        return BallotKind.values();
    }

    public SelectionMethod[] getMethods() {
        return SelectionMethod.values();
    }

    public Utility[] getUtilities() {
        return Utility.values();
    }

    public Completion[] getCompletions() {
        return Completion.values();
    }

    public BallotKind getBallot() {
        return ballot;
    }

    public void setBallot(BallotKind ballot) {
        this.ballot = ballot;
    }

    public SelectionMethod getMethod() {
        return method;
    }

    public void setMethod(SelectionMethod method) {
        this.method = method;
    }

    public Utility getUtility() {
        return utility;
    }

    public void setUtility(Utility utility) {
        this.utility = utility;
    }

    public Completion getCompletion() {
        return completion;
    }

    public void setCompletion(Completion completion) {
        this.completion = completion;
    }

    public Integer getMost() {
        return most;
    }

    public void setMost(Integer most) {
        this.most = most;
    }

    public Integer getPoints() {
        return points;
    }

    public void setPoints(Integer points) {
        this.points = points;
    }

    public Map<String, Boolean> getFlags() {
        return flags;
    }
}
