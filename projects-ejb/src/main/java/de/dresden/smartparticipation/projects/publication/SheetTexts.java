package de.dresden.smartparticipation.projects.publication;

import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.call.Goal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a version says in words, and where the project is. */
@Embeddable
class SheetTexts implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;

    @Column(name = "title_english")
    private String titleEnglish;

    private String goal;

    @Column(name = "goal_english")
    private String goalEnglish;

    private String results;

    @Column(name = "results_english")
    private String resultsEnglish;

    private String partners;

    private Double longitude;

    private Double latitude;

    protected SheetTexts() {}

    SheetTexts(FactSheetData data) {
        this.title = data.title().german();
        this.titleEnglish = data.title().english();
        this.goal = data.goal().german();
        this.goalEnglish = data.goal().english();
        this.results = data.results().german();
        this.resultsEnglish = data.results().english();
        this.partners = String.join("\n", data.partners());
        this.longitude = data.longitude();
        this.latitude = data.latitude();
    }

    FactSheetData data(boolean money, Set<String> areas, Set<Goal> goals, List<Long> indicators) {
        return new FactSheetData(
                new Wording(title, titleEnglish),
                new Wording(goal, goalEnglish),
                new Wording(results, resultsEnglish),
                partners.lines().toList(),
                money,
                areas,
                goals,
                longitude,
                latitude,
                indicators);
    }

    Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        values.put("title", title);
        values.put("titleEnglish", titleEnglish);
        values.put("goal", goal);
        values.put("goalEnglish", goalEnglish);
        values.put("results", results);
        values.put("resultsEnglish", resultsEnglish);
        values.put("partners", partners);
        if (longitude != null) {
            values.put("point", longitude + " " + latitude);
        }
        return values;
    }
}
