package de.dresden.smartparticipation.projects.publication;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.call.Goal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Keeps fact sheets, and reads what the project's file says for a new one. */
@Dependent
class FactSheetRegister {

    private static final String OF_FILE = """
            select p.title, p.goal, p.longitude, p.latitude,
                (select string_agg(d.area, ',') from projects.project_district d join platform.area a on a.key = d.area
                 where d.project_id = p.id) as areas,
                (select string_agg(g.goal, ',') from projects.project_goal g where g.project_id = p.id) as goals
            from projects.project p where p.id = ?""";

    @Inject
    private EntityManager entities;

    @Inject
    private Sql sql;

    Optional<FactSheet> find(long project) {
        return entities.createQuery("select f from FactSheet f where f.project = :project", FactSheet.class)
                .setParameter("project", project)
                .getResultStream()
                .findFirst();
    }

    /** For a change: two who change it at once do not both succeed. */
    void touch(FactSheet sheet) {
        entities.lock(sheet, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    void add(FactSheet sheet) {
        entities.persist(sheet);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    /** Names of those who carry the project or take part in it; not of citizens, who are persons. */
    List<String> partners(long project) {
        return sql.list(
                "select name from projects.project_partner where project_id = ? and kind <> 'CITIZENS_GROUP' order by id",
                row -> row.text("name"),
                project);
    }

    private List<Long> indicators(long project) {
        return sql.list(
                "select id from projects.indicator where project_id = ? order by id", row -> row.number("id"), project);
    }

    /** Pictures of the diary's entries that may be shown publicly, the latest day first. */
    List<DiaryOffer> diary(long project) {
        return sql.list(
                "select i.id, i.file_id, i.caption from projects.diary_picture i join projects.diary_entry e on e.id = i.entry_id"
                        + " where e.project_id = ? and e.shown order by e.day desc, e.id desc, i.position",
                row -> new DiaryOffer(row.number("id"), row.number("file_id"), row.text("caption")),
                project);
    }

    /** What the file of the project says, its partners and indicators included: what is not to be shown is ticked off. */
    FactSheetData ofFile(long project) {
        return sql.first(
                        OF_FILE,
                        row -> FileFacts.data(
                                row.text("title"),
                                row.text("goal"),
                                partners(project),
                                FileFacts.keys(row.text("areas")),
                                FileFacts.keys(row.text("goals")).stream()
                                        .map(Goal::valueOf)
                                        .toList(),
                                row.decimal("longitude"),
                                row.decimal("latitude"),
                                indicators(project)),
                        project)
                .orElseThrow();
    }
}
