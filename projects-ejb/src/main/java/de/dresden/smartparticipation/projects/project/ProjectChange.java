package de.dresden.smartparticipation.projects.project;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What of a project is written differently than before: the changed values only. */
record ProjectChange(Map<String, Object> before, Map<String, Object> after) {

    static ProjectChange of(ProjectFile was, ProjectData is) {
        ProjectChange change = new ProjectChange(new TreeMap<>(), new TreeMap<>());
        change.tell("title", was.project().title(), is.title());
        change.tell("summary", was.summary(), is.summary());
        change.tell("aim", was.aim(), is.aim());
        change.tell("first", text(was.first()), text(is.first()));
        change.tell("last", text(was.last()), text(is.last()));
        change.tell("costCents", was.costCents(), is.costCents());
        change.tell("askedCents", was.askedCents(), is.askedCents());
        change.tell("districts", String.join(" ", was.districts()), String.join(" ", is.districts()));
        change.tell("place", was.place(), is.place());
        change.tell("point", text(was.point()), text(is.point()));
        change.tell("goals", text(was.goals()), text(is.goals()));
        return change;
    }

    private void tell(String name, Object was, Object is) {
        if (!Objects.equals(was, is)) {
            before.put(name, was);
            after.put(name, is);
        }
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
