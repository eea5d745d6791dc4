package de.dresden.smartparticipation.projects.diary;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Keeps the entries of diaries and the order of their pictures. */
@Dependent
class DiaryRegister {

    private static final String ADD = """
            insert into projects.diary_entry (id, project_id, day, title, text, shown, written_by, written_at, version)
            values (nextval('projects.diary_entry_id'), ?, ?, ?, ?, ?, ?::bigint, ?, 1) returning id""";

    private static final String WRITE = """
            update projects.diary_entry set day = ?, title = ?, text = ?, shown = ?, version = version + 1
            where id = ? and project_id = ? and version = ?""";

    private static final String TOUCH =
            "update projects.diary_entry set version = version + 1 where id = ? and project_id = ? and version = ?";

    private static final String PICTURE = """
            insert into projects.diary_picture (id, entry_id, position, file_id, caption)
            select nextval('projects.diary_picture_id'), ?, coalesce(max(p.position) + 1, 0), ?, ? from projects.diary_picture p
            where p.entry_id = ?""";

    @Inject
    private FileStore files;

    @Inject
    private Sql sql;

    /** @return its key */
    long add(ProjectFrame project, DiaryData data, Capacity by, Instant now) {
        return sql.first(
                        ADD,
                        row -> row.number("id"),
                        project.id(),
                        data.day(),
                        data.title(),
                        data.text(),
                        data.shown(),
                        by.person(),
                        now)
                .orElseThrow();
    }

    /** @throws Conflict where it was changed or taken out since this version */
    void write(ProjectFrame project, long entry, long version, DiaryData data) {
        seen(
                project,
                sql.update(WRITE, data.day(), data.title(), data.text(), data.shown(), entry, project.id(), version));
    }

    /** For a change of its pictures. @throws Conflict where it was changed or taken out since this version */
    void touch(ProjectFrame project, long entry, long version) {
        seen(project, sql.update(TOUCH, entry, project.id(), version));
    }

    void addPicture(long entry, StoredFile file, String caption) {
        sql.update(PICTURE, entry, file.id(), caption, entry);
    }

    /** Puts a picture one place earlier; the first one stays. */
    void earlier(long entry, long picture) {
        List<Long> order = new ArrayList<>(pictures(entry));
        int at = order.indexOf(picture);
        if (at < 0) {
            throw new NotFound(picture);
        }
        if (at > 0) {
            order.add(at - 1, order.remove(at));
            List<Object[]> places = new ArrayList<>();
            for (int place = 0; place < order.size(); place++) {
                places.add(new Object[] {place, order.get(place)});
            }
            sql.updateAll("update projects.diary_picture set position = ? where id = ?", places);
        }
    }

    /** Takes a picture and its file away. @throws NotFound where the entry has none of this key */
    void removePicture(long entry, long picture) {
        long file = sql.first(
                        "delete from projects.diary_picture where id = ? and entry_id = ? returning file_id",
                        row -> row.number("file_id"),
                        picture,
                        entry)
                .orElseThrow(() -> new NotFound(picture));
        files.delete(file);
    }

    /** Takes an entry out, with its pictures. @throws Conflict where it was changed or taken out since this version */
    void remove(ProjectFrame project, long entry, long version) {
        touch(project, entry, version);
        pictures(entry).forEach(picture -> removePicture(entry, picture));
        sql.update("delete from projects.diary_entry where id = ?", entry);
    }

    private List<Long> pictures(long entry) {
        return sql.list(
                "select id from projects.diary_picture where entry_id = ? order by position",
                row -> row.number("id"),
                entry);
    }

    /** Owner of the files of an entry. */
    static Subject owner(ProjectFrame project, long entry) {
        return new Subject(DiaryChanged.ENTRY, entry, project.reference());
    }

    private static void seen(ProjectFrame project, int rows) {
        if (rows == 0) {
            throw Conflict.changedMeanwhile(project.subject());
        }
    }
}
