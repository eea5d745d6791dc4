package de.dresden.smartparticipation.web.jobs;

import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.jobs.JobFilter;
import de.dresden.smartparticipation.platform.jobs.JobRow;
import de.dresden.smartparticipation.platform.jobs.JobState;
import de.dresden.smartparticipation.platform.jobs.Jobs;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.web.table.Filters;
import de.dresden.smartparticipation.web.table.Table;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One's own jobs; for administrators on demand everybody's. */
@Named("jobsListView")
@ViewScoped
public class ListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Jobs jobs;

    @Inject
    private CurrentActor actor;

    private final Filters filters =
            Filters.fromUrl().text("q", "jobs.filter.text").choice("state", "jobs.filter.state", JobState.values());
    private final Table<JobRow> rows = new Table<>(JobRow::id, this::page);

    @PostConstruct
    void start() {
        if (actor.get().is(Role.ADMINISTRATOR)) {
            filters.flag("all", "jobs.filter.all");
        }
    }

    private Page<JobRow> page(PageQuery query) {
        return jobs.list(new JobFilter(isAll(), filters.many("state", JobState.class), filters.text("q")), query);
    }

    /** Whether the list shows everybody's jobs. */
    public boolean isAll() {
        return actor.get().is(Role.ADMINISTRATOR) && filters.has("all");
    }

    public Filters getFilters() {
        return filters;
    }

    public Table<JobRow> getRows() {
        return rows;
    }
}
