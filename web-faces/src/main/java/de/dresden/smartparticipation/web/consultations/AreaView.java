package de.dresden.smartparticipation.web.consultations;

import de.dresden.smartparticipation.participation.consultation.ConsultationDetails;
import de.dresden.smartparticipation.participation.consultation.ConsultationSetup;
import de.dresden.smartparticipation.participation.consultation.Consultations;
import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.geo.Areas;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The whole city or some Stadtteile, which stand below their Stadtbezirk. */
@Named("consultationsAreaView")
@ViewScoped
public class AreaView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The Stadtteile of one Stadtbezirk and which of them are chosen. */
    public static class Group implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String name;
        private final ArrayList<AreaName> areas = new ArrayList<>();
        private List<String> chosen = new ArrayList<>();

        Group(String name) {
            this.name = name;
        }

        public String getName() {
            return name;
        }

        public List<AreaName> getAreas() {
            return areas;
        }

        public List<String> getChosen() {
            return chosen;
        }

        public void setChosen(List<String> chosen) {
            this.chosen = chosen == null ? List.of() : new ArrayList<>(chosen);
        }
    }

    @Inject
    private Consultations consultations;

    @Inject
    private ConsultationSetup setup;

    @Inject
    private Areas areas;

    @Inject
    private Notices notices;

    private String reference;
    private ConsultationDetails details;
    private boolean wholeCity;
    private List<Group> groups = List.of();

    public void load() {
        details = consultations.details(reference);
        wholeCity = details.wholeCity();
        Map<String, Group> found = new LinkedHashMap<>();
        for (AreaName area : areas.names()) {
            Group group = found.computeIfAbsent(Objects.requireNonNullElse(area.district(), "–"), Group::new);
            group.getAreas().add(area);
            if (details.areas().contains(area.key())) {
                group.getChosen().add(area.key());
            }
        }
        groups = new ArrayList<>(found.values());
    }

    public String save() {
        Set<String> keys = new HashSet<>();
        groups.forEach(group -> keys.addAll(group.getChosen()));
        setup.setArea(reference, details.version(), wholeCity, keys);
        notices.done("consultations.saved");
        return "/consultations/area.xhtml?faces-redirect=true&reference=" + reference;
    }

    /** Names of the chosen areas, for those who only look. */
    public List<String> getChosenNames() {
        return groups.stream()
                .flatMap(group -> group.getAreas().stream()
                        .filter(area -> group.getChosen().contains(area.key()))
                        .map(AreaName::name))
                .toList();
    }

    public List<Group> getGroups() {
        return groups;
    }

    public boolean isWholeCity() {
        return wholeCity;
    }

    public void setWholeCity(boolean wholeCity) {
        this.wholeCity = wholeCity;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public ConsultationDetails getDetails() {
        return details;
    }
}
