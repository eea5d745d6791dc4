package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.projects.idea.IdeaKey;
import de.dresden.smartparticipation.projects.idea.IdeaModeration;
import de.dresden.smartparticipation.projects.idea.IdeaState;
import de.dresden.smartparticipation.projects.idea.ModeratedItem;
import de.dresden.smartparticipation.projects.idea.ModerationFilter;
import de.dresden.smartparticipation.web.frame.Notices;
import de.dresden.smartparticipation.web.table.Filters;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ideas and comments to be read before everybody reads them, the oldest first. */
@Named("projectsIdeasView")
@ViewScoped
public class IdeasView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 25;

    @Inject
    private IdeaModeration moderation;

    @Inject
    private Notices notices;

    private Filters filters;
    private List<ModeratedItem> items;
    private long total;
    /** Of each that waits its own: all of them are sent with the one form. */
    private final Map<IdeaKey, String> reasons = new HashMap<>();

    @PostConstruct
    void begin() {
        filters = Filters.fromUrl()
                .text("q", "projects.ideas.filter.text")
                .choice("state", "projects.ideas.state", new IdeaState[] {
                    IdeaState.WAITING, IdeaState.PUBLISHED, IdeaState.REJECTED
                });
        read();
    }

    private void read() {
        var page = moderation.list(
                new ModerationFilter(filters.text("q"), Set.copyOf(filters.many("state", IdeaState.class))),
                PageQuery.of(0, SHOWN));
        items = page.items();
        total = page.total();
    }

    public String publish(ModeratedItem item) {
        return act(() -> moderation.publish(item.key()), "projects.ideas.published", item);
    }

    public String reject(ModeratedItem item) {
        return act(() -> moderation.reject(item.key(), reasons.get(item.key())), "projects.ideas.rejected", item);
    }

    private String act(Runnable command, String said, ModeratedItem item) {
        try {
            command.run();
        } catch (Conflict faster) {
            read(); // a colleague was faster: the next try starts from what is there now
            throw faster;
        }
        notices.done(said, item.title());
        reasons.remove(item.key());
        read();
        return null;
    }

    public Filters getFilters() {
        return filters;
    }

    public List<ModeratedItem> getItems() {
        return items;
    }

    public long getTotal() {
        return total;
    }

    public Map<IdeaKey, String> getReasons() {
        return reasons;
    }
}
