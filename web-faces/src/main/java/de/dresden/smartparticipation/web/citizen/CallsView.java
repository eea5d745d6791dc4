package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.projects.call.PublicCallRow;
import de.dresden.smartparticipation.projects.call.PublicCalls;
import de.dresden.smartparticipation.web.table.Filters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The calls for projects: what takes ideas or applications today, what runs on, what is over. */
@Named("citizenCallsView")
@RequestScoped
public class CallsView {

    /** Calls under one heading, the text of that name. */
    public record Group(String title, List<PublicCallRow> rows) {}

    @Inject
    private PublicCalls calls;

    @Inject
    private Reader reader;

    private Filters filters;
    private List<Group> groups;

    public void load() {
        filters = Filters.fromUrl().text("q", "citizen.calls.filter.text");
        List<PublicCallRow> rows = calls.all().stream().filter(this::matches).toList();
        groups = Stream.of(
                        group("citizen.calls.open", rows, PublicCallRow::open),
                        group(
                                "citizen.calls.other",
                                rows,
                                row -> !row.open() && !row.frame().state().over()),
                        group("citizen.calls.over", rows, row -> row.frame()
                                .state()
                                .over()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
        reader.mayKeep();
    }

    private static Group group(String title, List<PublicCallRow> rows, Predicate<PublicCallRow> those) {
        return new Group(title, rows.stream().filter(those).toList());
    }

    private boolean matches(PublicCallRow row) {
        String typed = filters.text("q");
        String words = String.join(
                        " ",
                        row.frame().reference(),
                        row.frame().title(),
                        row.frame().titleEnglish(),
                        row.summary().german())
                .toLowerCase(Locale.GERMAN);
        return typed == null || words.contains(typed.strip().toLowerCase(Locale.GERMAN));
    }

    public Filters getFilters() {
        return filters;
    }

    public List<Group> getGroups() {
        return groups;
    }
}
