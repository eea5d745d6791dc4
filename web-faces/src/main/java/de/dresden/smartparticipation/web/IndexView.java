package de.dresden.smartparticipation.web;

import de.dresden.smartparticipation.platform.identity.DeputyshipRow;
import de.dresden.smartparticipation.platform.identity.Deputyships;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.tasks.TaskFilter;
import de.dresden.smartparticipation.platform.tasks.TaskGroup;
import de.dresden.smartparticipation.platform.tasks.TaskOverview;
import de.dresden.smartparticipation.platform.tasks.TaskRow;
import de.dresden.smartparticipation.platform.tasks.TaskView;
import de.dresden.smartparticipation.platform.tasks.Tasks;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.web.frame.WaitingTasks;
import de.dresden.smartparticipation.web.login.ActiveUser;
import de.dresden.smartparticipation.web.table.Filters;
import de.dresden.smartparticipation.web.table.Table;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** «Meine Aufgaben»: what waits, nearest deadline first. */
@Named("indexView")
@ViewScoped
public class IndexView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int TILES = 3;
    private static final List<String> PROGRAMMES = List.of("participation", "projects", "rewards", "platform");

    /** A count on top of the page that leads to its list. */
    public record Tile(long count, String label, String to, String tone) implements Serializable {}

    @Inject
    private Tasks tasks;

    @Inject
    private WaitingTasks waiting;

    @Inject
    private Deputyships deputyships;

    @Inject
    private ActiveUser user;

    @Inject
    private Clock clock;

    private final Table<TaskRow> rows = new Table<>(TaskRow::id, this::page);
    private TaskOverview overview;
    private List<DeputyshipRow> represented = List.of();
    private TaskView view;
    private Filters filters;

    @PostConstruct
    void open() {
        overview = waiting.overview();
        LocalDate today = LocalDate.now(clock);
        represented = deputyships.mine().stream()
                .filter(one ->
                        one.deputy().equals(user.getLogin()) && !one.from().isAfter(today))
                .toList();
        view = asked();
        Texts texts = Texts.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
        Map<String, String> programmes = new LinkedHashMap<>();
        PROGRAMMES.forEach(name -> programmes.put(name, texts.text("platform.programme." + name)));
        Map<String, String> steps = new LinkedHashMap<>();
        overview.largest(view, Integer.MAX_VALUE).forEach(group -> steps.put(group.step(), texts.text(words(group))));
        filters = Filters.fromUrl()
                .choice("programme", "index.filter.programme", programmes)
                .choice("step", "index.filter.step", steps)
                .flag("late", "index.filter.late");
    }

    private TaskView asked() {
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("view");
        for (TaskView known : TaskView.values()) {
            if (known.name().equals(asked)) {
                return known;
            }
        }
        // Whoever has nothing of the own starts with what the department has.
        return overview.open(TaskView.MINE) == 0 && overview.open(TaskView.DEPARTMENT) > 0
                ? TaskView.DEPARTMENT
                : TaskView.MINE;
    }

    /** For whom the person stands in today; their tasks are among the own ones. */
    public List<DeputyshipRow> getRepresented() {
        return represented;
    }

    private Page<TaskRow> page(PageQuery query) {
        TaskFilter filter = new TaskFilter(
                Set.copyOf(filters.values("programme")), Set.copyOf(filters.values("step")), filters.has("late"));
        return tasks.list(view, filter, query);
    }

    private static String words(TaskGroup group) {
        return group.programme() + ".task." + group.step();
    }

    /** What is late, and the steps that most wait for. */
    public List<Tile> getTiles() {
        TaskView counted = view == TaskView.DEPARTMENT ? TaskView.DEPARTMENT : TaskView.MINE;
        Texts texts = Texts.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
        String list = "/index.xhtml?view=" + counted.name();
        List<Tile> tiles = new ArrayList<>();
        if (overview.late(counted) > 0) {
            tiles.add(new Tile(overview.late(counted), texts.text("platform.tasks.late"), list + "&late=true", "late"));
        }
        overview.largest(counted, TILES)
                .forEach(group -> tiles.add(
                        new Tile(group.open(), texts.text(words(group)), list + "&step=" + group.step(), null)));
        return tiles;
    }

    public long getMine() {
        return overview.open(TaskView.MINE);
    }

    public long getDepartment() {
        return overview.open(TaskView.DEPARTMENT);
    }

    public long getPassedOn() {
        return overview.open(TaskView.PASSED_ON);
    }

    public long getLate() {
        return overview.late(TaskView.MINE);
    }

    public String getView() {
        return view.name();
    }

    public Filters getFilters() {
        return filters;
    }

    public Table<TaskRow> getRows() {
        return rows;
    }
}
