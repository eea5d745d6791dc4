package de.dresden.smartparticipation.web.gallery;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.web.frame.Notices;
import de.dresden.smartparticipation.web.table.Filters;
import de.dresden.smartparticipation.web.table.Table;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Invented values for the pieces. */
@Named
@ViewScoped
public class GalleryView implements Serializable {

    private static final long serialVersionUID = 1L;

    public record Row(
            String reference, String title, LocalDate due, String programme, Tone tone, String step, Instant at)
            implements Serializable {}

    public record Part(String kind, String text) implements Serializable {}

    @Inject
    private Notices notices;

    private final Filters filters = Filters.fromUrl()
            .text("q", "action.search")
            .choice("state", "nav.approvals", Tone.values())
            .choice("topic", "nav.contributions", Map.of("1", "Radverkehr", "2", "Fußverkehr", "3", "Abstellen"))
            .date("from", "word.since")
            .flag("mine", "nav.tasks");
    private final Table<Row> rows = new Table<>(Row::reference, this::page, 25);
    private String title;
    private String text;
    private String remark;
    private String topic;
    private LocalDate day;
    private boolean agreed;
    private List<String> several = List.of();

    public Page<Row> page(PageQuery query) {
        List<Row> items = IntStream.range(0, query.size())
                .mapToObj(i -> (int) query.offset() + i)
                .filter(i -> i < 2163)
                .map(i -> new Row(
                        "BE-2026-" + (10000 + i),
                        "Radweg an der Bautzner Straße endet im Nichts " + i,
                        i % 6 == 5 ? null : LocalDate.now().plusDays(i % 9 - 3L),
                        i % 2 == 0 ? "Radverkehr 2026" : "Bebauungsplan 3045",
                        Tone.values()[i % 5],
                        "Antwort entwerfen",
                        Instant.now().minus(i, ChronoUnit.HOURS)))
                .toList();
        return Page.of(query, items, 2163);
    }

    public void save() {
        notices.done("word.yes");
    }

    public void refuse() {
        throw new Refused(List.of(Reason.of("platform.fault.not-allowed"), Reason.of("platform.fault.not-allowed")));
    }

    public void conflict() {
        throw Conflict.changedMeanwhile();
    }

    public void missing() {
        throw new NotFound("BE-2026-1");
    }

    public void fail() {
        throw new IllegalStateException("asked for");
    }

    public void chosen() {
        notices.done("progress.of", rows.selected().size(), rows.total());
    }

    public List<Part> getParts() {
        return List.of(
                new Part(
                        "SAME",
                        "Vielen Dank für Ihren Hinweis. Der Lückenschluss ist im Radverkehrskonzept enthalten. "),
                new Part("REMOVED", "Ein Zeitpunkt steht noch nicht fest."),
                new Part("SAME", " "),
                new Part("ADDED", "Die Planung beginnt im zweiten Quartal 2027."));
    }

    public Filters getFilters() {
        return filters;
    }

    public Table<Row> getRows() {
        return rows;
    }

    public Map<String, String> getTopics() {
        return Map.of("1", "Radverkehr", "2", "Fußverkehr");
    }

    public Tone[] getTones() {
        return Tone.values();
    }

    public Instant getNow() {
        return Instant.now();
    }

    public LocalDate getPast() {
        return LocalDate.now().minusDays(3);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public List<String> getSeveral() {
        return several;
    }

    public void setSeveral(List<String> several) {
        this.several = several;
    }
}
