package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.call.CallData;
import de.dresden.smartparticipation.projects.call.CallDetails;
import de.dresden.smartparticipation.projects.call.CallKey;
import de.dresden.smartparticipation.projects.call.CallKind;
import de.dresden.smartparticipation.projects.call.CallViews;
import de.dresden.smartparticipation.projects.call.Calls;
import de.dresden.smartparticipation.projects.call.Direction;
import de.dresden.smartparticipation.projects.call.ExpectedIndicator;
import de.dresden.smartparticipation.projects.call.Goal;
import de.dresden.smartparticipation.web.frame.CaseForm;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Texts, goals, expected indicators and contact of a new or an existing call. */
@Named("projectsCallEditView")
@ViewScoped
public class CallEditView extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private CallViews views;

    @Inject
    private Calls calls;

    @Inject
    private Notices notices;

    private String ref;
    private CallDetails details;
    private final Map<String, String> texts = new HashMap<>();
    private List<Goal> goals = new ArrayList<>();
    private final List<IndicatorLine> indicators = new ArrayList<>();

    public void load() {
        Set<Long> mine = calls.departments();
        offer(mine::contains);
        if (ref != null) {
            details = views.details(ref);
            show(details.data());
        }
        addIndicator();
    }

    private void show(CallData data) {
        texts.put("title", data.title());
        texts.put("titleEnglish", data.titleEnglish());
        texts.put("summaryEnglish", data.summaryEnglish());
        texts.put("description", data.description());
        texts.put("descriptionEnglish", data.descriptionEnglish());
        setSummary(data.summary());
        goals = new ArrayList<>(data.goals().stream().sorted().toList());
        data.indicators().forEach(one -> indicators.add(new IndicatorLine(one)));
        hold(data.department(), details.departmentName());
        hold(data.contactName(), data.contactEmail(), data.contactPhone());
    }

    public String save() {
        CallKey key = details == null ? calls.draft(data()) : calls.change(details.key(), data());
        if (details == null) {
            notices.done("projects.call.done.drafted", key.reference());
            return "/projects/callDays.xhtml?faces-redirect=true&ref=" + key.reference();
        }
        notices.done("projects.call.done.saved");
        return "/projects/call.xhtml?faces-redirect=true&ref=" + ref;
    }

    private CallData data() {
        return new CallData(
                details == null ? CallKind.CITY_PROJECT : details.frame().kind(),
                departmentId(),
                texts.get("title"),
                texts.get("titleEnglish"),
                getSummary(),
                texts.get("summaryEnglish"),
                texts.get("description"),
                texts.get("descriptionEnglish"),
                getContactName(),
                getContactEmail(),
                getContactPhone(),
                Set.copyOf(goals),
                indicators.stream()
                        .filter(IndicatorLine::filled)
                        .map(IndicatorLine::indicator)
                        .toList());
    }

    /** One more empty line. */
    public final void addIndicator() {
        indicators.add(new IndicatorLine(ExpectedIndicator.german("", "", Direction.MORE)));
    }

    public Direction[] getDirections() {
        return Direction.values();
    }

    public Goal[] getAllGoals() {
        return Goal.values();
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public List<Goal> getGoals() {
        return goals;
    }

    public void setGoals(List<Goal> goals) {
        this.goals = goals;
    }

    public List<IndicatorLine> getIndicators() {
        return indicators;
    }

    public CallDetails getDetails() {
        return details;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
