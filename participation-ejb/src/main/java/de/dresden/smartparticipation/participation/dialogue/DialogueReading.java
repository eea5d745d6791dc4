package de.dresden.smartparticipation.participation.dialogue;

import de.dresden.smartparticipation.participation.comment.CommentThreads;
import de.dresden.smartparticipation.participation.comment.CommentView;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads a dialogue: a statement for its sections, one for the comments, and one a section for its files. */
@Dependent
class DialogueReading {

    private static final String SECTIONS = """
            select s.id, s.heading, s.body, s.picture_text, s.version,
                   (select count(*) from participation.comment c where c.section_id = s.id) as comments
            from participation.dialogue_section s where s.module_id = ? order by s.position, s.id""";

    @Inject
    private Sql sql;

    @Inject
    private CommentThreads comments;

    @Inject
    private FileStore files;

    List<SectionRow> rows(long module) {
        AtomicInteger place = new AtomicInteger();
        List<SectionRow> rows = sql.list(
                SECTIONS,
                row -> new SectionRow(
                        row.number("id"),
                        place.incrementAndGet(),
                        new SectionData(row.text("heading"), row.text("body")),
                        row.text("picture_text"),
                        List.of(),
                        row.number("comments"),
                        row.number("version")),
                module);
        return rows.stream()
                .map(row -> new SectionRow(
                        row.id(),
                        row.place(),
                        row.data(),
                        row.pictureText(),
                        files(row.id()),
                        row.comments(),
                        row.version()))
                .toList();
    }

    List<SectionView> sections(long module) {
        Map<Long, List<CommentView>> threads = comments.ofDialogue(module);
        return rows(module).stream()
                .map(row -> new SectionView(
                        row.id(),
                        row.data(),
                        row.pictureText(),
                        row.files(),
                        threads.getOrDefault(row.id(), List.of())))
                .toList();
    }

    boolean moderatedBefore(long module) {
        return sql.first(
                        "select moderated_before from participation.dialogue_settings where module_id = ?",
                        row -> row.flag("moderated_before"),
                        module)
                .orElse(false);
    }

    void moderateBefore(long module, boolean before) {
        sql.update("""
                insert into participation.dialogue_settings (module_id, moderated_before) values (?, ?)
                on conflict (module_id) do update set moderated_before = excluded.moderated_before""", module, before);
    }

    /** How many comments there are on it, refused ones too. */
    long comments(long section) {
        return sql.first(
                        "select count(*) as n from participation.comment where section_id = ?",
                        row -> row.number("n"),
                        section)
                .orElse(0L);
    }

    List<StoredFile> files(long section) {
        return files.of(new Subject(DialogueSection.FILES, section, ""));
    }
}
