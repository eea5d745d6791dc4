package de.dresden.smartparticipation.projects.diary;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads diaries, for the other rooms of this module as well: the fact sheet shows what may be shown. Asks for no right. Two statements. */
@Dependent
public class DiaryReading {

    private static final String ENTRIES = """
            select e.id, e.day, e.title, e.text, e.shown, v.name as written_by, e.written_at, e.version
            from projects.diary_entry e left join platform.v_person v on v.id = e.written_by
            where e.project_id = ? and (? or e.shown) order by e.day desc, e.id desc""";

    private static final String PICTURES = """
            select p.id, p.entry_id, p.file_id, p.caption from projects.diary_picture p join projects.diary_entry e on e.id = p.entry_id
            where e.project_id = ? and (? or e.shown) order by p.position""";

    @Inject
    private Sql sql;

    /** All entries, the latest day first. */
    public List<DiaryEntry> of(long project) {
        return entries(project, true);
    }

    /** What may be shown publicly, the latest day first; its author is nobody's business there. */
    public List<DiaryEntry> shown(long project) {
        return entries(project, false).stream()
                .map(one -> new DiaryEntry(
                        one.id(),
                        one.day(),
                        one.title(),
                        one.text(),
                        true,
                        null,
                        one.writtenAt(),
                        one.pictures(),
                        one.version()))
                .toList();
    }

    private List<DiaryEntry> entries(long project, boolean all) {
        Map<Long, List<DiaryPicture>> pictures = new LinkedHashMap<>();
        sql.each(
                PICTURES,
                row -> pictures.computeIfAbsent(row.number("entry_id"), key -> new ArrayList<>())
                        .add(new DiaryPicture(row.number("id"), row.number("file_id"), row.text("caption"))),
                project,
                all);
        return sql.list(
                ENTRIES,
                row -> new DiaryEntry(
                        row.number("id"),
                        row.day("day"),
                        row.text("title"),
                        row.text("text"),
                        row.flag("shown"),
                        row.text("written_by"),
                        row.instant("written_at"),
                        pictures.getOrDefault(row.number("id"), List.of()),
                        row.number("version")),
                project,
                all);
    }
}
