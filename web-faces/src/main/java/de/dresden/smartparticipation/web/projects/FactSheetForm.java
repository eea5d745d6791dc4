package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.call.Goal;
import de.dresden.smartparticipation.projects.publication.FactSheetData;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The fields of a fact sheet. */
public class FactSheetForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> texts = new HashMap<>();
    private List<String> partners = new ArrayList<>();
    private boolean money;
    private List<String> areas = new ArrayList<>();
    private List<Goal> goals = new ArrayList<>();
    private List<Long> indicators = new ArrayList<>();
    private Double longitude;
    private Double latitude;

    /** @param offered names that are ticked off; others stand in the field below */
    void show(FactSheetData data, List<String> offered) {
        show("title", data.title());
        show("goal", data.goal());
        show("results", data.results());
        partners = new ArrayList<>(
                data.partners().stream().filter(offered::contains).toList());
        texts.put(
                "others",
                String.join(
                        "\n",
                        data.partners().stream()
                                .filter(one -> !offered.contains(one))
                                .toList()));
        money = data.money();
        areas = new ArrayList<>(data.areas().stream().sorted().toList());
        goals = new ArrayList<>(data.goals().stream().sorted().toList());
        indicators = new ArrayList<>(data.indicators());
        longitude = data.longitude();
        latitude = data.latitude();
    }

    private void show(String field, Wording wording) {
        texts.put(field, wording.german());
        texts.put(field + "English", wording.english());
    }

    FactSheetData data() {
        return new FactSheetData(
                wording("title"),
                wording("goal"),
                wording("results"),
                Stream.concat(
                                partners.stream(),
                                Objects.toString(texts.get("others"), "").lines())
                        .toList(),
                money,
                Set.copyOf(areas),
                Set.copyOf(goals),
                longitude,
                latitude,
                indicators);
    }

    private Wording wording(String field) {
        return new Wording(texts.get(field), texts.get(field + "English"));
    }

    public Goal[] getAllGoals() {
        return Goal.values();
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public List<String> getPartners() {
        return partners;
    }

    public void setPartners(List<String> partners) {
        this.partners = partners;
    }

    public boolean isMoney() {
        return money;
    }

    public void setMoney(boolean money) {
        this.money = money;
    }

    public List<String> getAreas() {
        return areas;
    }

    public void setAreas(List<String> areas) {
        this.areas = areas;
    }

    public List<Goal> getGoals() {
        return goals;
    }

    public void setGoals(List<Goal> goals) {
        this.goals = goals;
    }

    public List<Long> getIndicators() {
        return indicators;
    }

    public void setIndicators(List<Long> indicators) {
        this.indicators = indicators;
    }

    public Double getLongitude() {
        return longitude;
    }

    public void setLongitude(Double longitude) {
        this.longitude = longitude;
    }

    public Double getLatitude() {
        return latitude;
    }

    public void setLatitude(Double latitude) {
        this.latitude = latitude;
    }
}
