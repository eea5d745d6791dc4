package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.geo.Areas;
import de.dresden.smartparticipation.platform.geo.Point;
import de.dresden.smartparticipation.platform.text.Alphabet;
import de.dresden.smartparticipation.projects.call.Goal;
import de.dresden.smartparticipation.projects.project.ProjectData;
import de.dresden.smartparticipation.projects.project.ProjectFile;
import de.dresden.smartparticipation.projects.project.ProjectViews;
import de.dresden.smartparticipation.projects.project.Projects;
import de.dresden.smartparticipation.web.frame.CaseForm;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a project is about: of a new one of the administration, or of one that is there. */
@Named("projectsProjectEditView")
@ViewScoped
public class ProjectEditView extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProjectViews views;

    @Inject
    private Projects projects;

    @Inject
    private Areas areas;

    @Inject
    private Notices notices;

    private String reference;
    private ProjectFile file;
    private final Map<String, String> texts = new HashMap<>();
    private Map<String, String> areaNames;
    private List<String> districts = new ArrayList<>();
    private List<Goal> goals = new ArrayList<>();
    private Long cost = 0L;
    private Long asked = 0L;
    private Double longitude;
    private Double latitude;

    public void load() {
        Set<Long> mine = projects.departments();
        offer(mine::contains);
        areaNames = areas.names().stream()
                .sorted(Alphabet.by(AreaName::name))
                .collect(Collectors.toMap(AreaName::key, AreaName::name, (a, b) -> a, LinkedHashMap::new));
        if (reference != null) {
            file = views.file(reference);
            show();
        }
    }

    private void show() {
        texts.put("title", file.project().title());
        texts.put("aim", file.aim());
        texts.put("place", file.place());
        texts.put("first", file.first() == null ? null : file.first().toString());
        texts.put("last", file.last() == null ? null : file.last().toString());
        setSummary(file.summary());
        hold(file.project().department(), file.department());
        districts = new ArrayList<>(file.districts());
        file.districts().forEach(one -> areaNames.putIfAbsent(one, one));
        goals = new ArrayList<>(file.goals());
        cost = file.costCents();
        asked = file.askedCents();
        longitude = file.point() == null ? null : file.point().longitude();
        latitude = file.point() == null ? null : file.point().latitude();
    }

    public String save() {
        if (file == null) {
            String opened = projects.open(departmentId(), data());
            notices.done("projects.project.opened", opened);
            return "/projects/project.xhtml?faces-redirect=true&reference=" + opened;
        }
        projects.write(file.key(), data());
        notices.done("projects.project.written");
        return "/projects/project.xhtml?faces-redirect=true&reference=" + reference;
    }

    private ProjectData data() {
        return new ProjectData(
                texts.get("title"),
                getSummary(),
                texts.get("aim"),
                month(texts.get("first")),
                month(texts.get("last")),
                cost == null ? 0 : cost,
                asked == null ? 0 : asked,
                Set.copyOf(districts),
                texts.get("place"),
                Point.of(longitude, latitude),
                Set.copyOf(goals));
    }

    private static YearMonth month(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return YearMonth.parse(typed.strip());
        } catch (DateTimeParseException none) {
            throw new Refused(Reason.of("projects.project.month", typed.strip()));
        }
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public Map<String, String> getAreaNames() {
        return areaNames;
    }

    public Goal[] getAllGoals() {
        return Goal.values();
    }

    public List<String> getDistricts() {
        return districts;
    }

    public void setDistricts(List<String> districts) {
        this.districts = districts;
    }

    public List<Goal> getGoals() {
        return goals;
    }

    public void setGoals(List<Goal> goals) {
        this.goals = goals;
    }

    public Long getCost() {
        return cost;
    }

    public void setCost(Long cost) {
        this.cost = cost;
    }

    public Long getAsked() {
        return asked;
    }

    public void setAsked(Long asked) {
        this.asked = asked;
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

    public ProjectFile getFile() {
        return file;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
