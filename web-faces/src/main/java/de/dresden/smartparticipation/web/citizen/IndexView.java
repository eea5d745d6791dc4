package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.participation.plan.PublicPlanRow;
import de.dresden.smartparticipation.participation.plan.PublicPlans;
import de.dresden.smartparticipation.participation.publicview.PublicConsultations;
import de.dresden.smartparticipation.participation.publicview.PublicFilter;
import de.dresden.smartparticipation.participation.publicview.PublicRow;
import de.dresden.smartparticipation.participation.publicview.PublicStage;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.call.PublicCallRow;
import de.dresden.smartparticipation.projects.call.PublicCalls;
import de.dresden.smartparticipation.web.table.Filters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What runs now, what is coming, what is evaluated, what came out. */
@Named("citizenIndexView")
@RequestScoped
public class IndexView {

    private static final String STAGE = "stage";
    private static final String TOPIC = "topic";
    private static final String AREA = "area";

    /** Consultations and plans of one stage, under one heading. */
    public record Group(PublicStage stage, List<PublicRow> rows, List<PublicPlanRow> plans) {

        boolean some() {
            return !rows.isEmpty() || !plans.isEmpty();
        }
    }

    @Inject
    private PublicConsultations consultations;

    @Inject
    private PublicPlans plans;

    @Inject
    private Reader reader;

    @Inject
    private PublicCalls funding;

    private Filters filters;
    private List<Group> groups;
    private List<PublicCallRow> calls;

    public void load() {
        List<PublicRow> all = consultations.list(PublicFilter.ALL, reader.language());
        filters = Filters.fromUrl()
                .text("q", "citizen.index.filter.text")
                .choice(STAGE, "citizen.index.filter.stage", PublicStage.values())
                .choice(TOPIC, "citizen.index.filter.topic", topics(all, reader.language()))
                .choice(AREA, "citizen.index.filter.area", reader.areas());
        PublicFilter filter = new PublicFilter(
                filters.text("q"),
                Set.copyOf(filters.many(STAGE, PublicStage.class)),
                Set.copyOf(filters.values(TOPIC)),
                Set.copyOf(filters.values(AREA)));
        List<PublicRow> rows = filters.getTags().isEmpty() ? all : consultations.list(filter, reader.language());
        List<PublicPlanRow> displayed =
                plans.list().stream().filter(this::matches).toList();
        groups = Arrays.stream(PublicStage.values())
                .map(stage -> new Group(
                        stage,
                        rows.stream().filter(row -> row.stage() == stage).toList(),
                        displayed.stream().filter(plan -> stage(plan) == stage).toList()))
                .filter(Group::some)
                .toList();
        calls = filters.getTags().isEmpty()
                ? funding.all().stream().filter(PublicCallRow::open).toList()
                : List.of();
        reader.mayKeep();
    }

    /** A plan has no topics; in which Stadtteil it lies, its words say. */
    private boolean matches(PublicPlanRow plan) {
        String words = String.join(" ", plan.reference(), plan.number(), plan.name(), plan.areaText())
                .toLowerCase(Locale.GERMAN);
        String typed = filters.text("q");
        List<PublicStage> stages = filters.many(STAGE, PublicStage.class);
        List<String> areas = reader.areaNames(filters.values(AREA));
        return filters.values(TOPIC).isEmpty()
                && (stages.isEmpty() || stages.contains(stage(plan)))
                && (areas.isEmpty() || areas.stream().anyMatch(area -> words.contains(area.toLowerCase(Locale.GERMAN))))
                && (typed == null
                        || Arrays.stream(
                                        typed.strip().toLowerCase(Locale.GERMAN).split("\\s+"))
                                .allMatch(words::contains));
    }

    /** Where a plan's latest round stands, in the words of the start page. */
    private static PublicStage stage(PublicPlanRow plan) {
        return switch (plan.stage()) {
            case RUNNING -> PublicStage.RUNNING;
            case PLANNED, ANNOUNCED -> PublicStage.COMING;
            case OVER -> plan.decided() ? PublicStage.RESULTS : PublicStage.EVALUATING;
        };
    }

    /** By their German names, so that a link means the same in both languages; each once, whatever case it is written in. */
    private static Map<String, String> topics(List<PublicRow> rows, Locale language) {
        Map<String, Wording> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        rows.stream()
                .flatMap(row -> row.topics().stream())
                .forEach(topic -> names.merge(
                        topic.german(), topic, (one, other) -> one.english().isEmpty() ? other : one));
        return names.values().stream()
                .sorted(Comparator.comparing(topic -> topic.in(language), String.CASE_INSENSITIVE_ORDER))
                .collect(Collectors.toMap(
                        Wording::german, topic -> topic.in(language), (one, other) -> one, LinkedHashMap::new));
    }

    /** Names of the Stadtteile that a consultation is for; none where it is for the whole city. */
    public List<String> areas(PublicRow row) {
        return reader.areaNames(row.areas());
    }

    /** Whether one of them is for single Stadtteile, so that a map says something. */
    public boolean isLocated() {
        return groups.stream().flatMap(group -> group.rows().stream()).anyMatch(row -> !row.areas()
                .isEmpty());
    }

    /** Where the map gets the places of what the list shows. */
    public String getPoints() {
        return "/api/v1/public/map" + filters.query();
    }

    public Filters getFilters() {
        return filters;
    }

    /** Calls for projects that take ideas or applications today; none where something else is looked for. */
    public List<PublicCallRow> getCalls() {
        return calls;
    }

    public List<Group> getGroups() {
        return groups;
    }
}
