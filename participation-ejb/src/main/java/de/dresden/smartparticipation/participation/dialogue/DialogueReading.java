package de.dresden.smartparticipation.participation.dialogue;

import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads a dialogue: a statement for its sections, one for the comments, and one a section for its files. */
@Dependent
class DialogueReading {

    private static final String SECTIONS = """
            select s.id, s.heading, s.body, s.picture_text, s.version,
                   (select count(*) from participation.dialogue_comment c where c.section_id = s.id) as comments
            from participation.dialogue_section s where s.module_id = ? order by s.position, s.id""";

    private static final String SHOWN = """
            select c.id, c.section_id, c.answers, c.name, c.text, c.sent_at
            from participation.dialogue_comment c join participation.dialogue_section s on s.id = c.section_id
            where s.module_id = ? and c.state = 'SHOWN' order by c.id""";

    private static final String WAITING = """
            select c.id, s.heading, c.name, c.text, c.sent_at, c.state,
                   (select string_agg(r.reason, chr(30) order by r.sent_at) from participation.dialogue_report r
                    where r.comment_id = c.id and r.settled_at is null) as reports
            from participation.dialogue_comment c join participation.dialogue_section s on s.id = c.section_id
            where s.module_id = ? and (c.state = 'RECEIVED' or exists (select from participation.dialogue_report r
                where r.comment_id = c.id and r.settled_at is null))
            order by c.sent_at, c.id""";

    /** A comment before its answers are put below it. */
    private record Flat(long section, Long answers, CommentView view) {}

    @Inject
    private Sql sql;

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
        List<Flat> comments = sql.list(
                SHOWN,
                row -> new Flat(
                        row.number("section_id"),
                        row.id("answers"),
                        new CommentView(
                                row.number("id"),
                                row.text("name"),
                                row.text("text"),
                                row.instant("sent_at"),
                                List.of())),
                module);
        return rows(module).stream()
                .map(row -> new SectionView(
                        row.id(), row.data(), row.pictureText(), row.files(), threads(row.id(), comments)))
                .toList();
    }

    /** Answers to a comment that was taken away go with it. */
    private static List<CommentView> threads(long section, List<Flat> comments) {
        Map<Long, List<CommentView>> answers = new HashMap<>();
        comments.stream().filter(one -> one.answers() != null).forEach(one -> answers.computeIfAbsent(
                        one.answers(), key -> new ArrayList<>())
                .add(one.view()));
        return comments.stream()
                .filter(one -> one.section() == section && one.answers() == null)
                .map(Flat::view)
                .map(one -> new CommentView(
                        one.id(), one.name(), one.text(), one.sentAt(), answers.getOrDefault(one.id(), List.of())))
                .toList();
    }

    List<WaitingComment> waiting(long module) {
        return sql.list(
                WAITING,
                row -> new WaitingComment(
                        row.number("id"),
                        row.text("heading"),
                        row.text("name"),
                        row.text("text"),
                        row.instant("sent_at"),
                        CommentState.valueOf(row.text("state")),
                        row.text("reports") == null
                                ? List.of()
                                : List.of(row.text("reports").split("\u001e"))),
                module);
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

    long comments(long section) {
        return sql.first(
                        "select count(*) as n from participation.dialogue_comment where section_id = ?",
                        row -> row.number("n"),
                        section)
                .orElse(0L);
    }

    /** @return whether it is new: one person reports a comment once */
    boolean report(long comment, String who, String reason, Instant now) {
        return sql.update("""
                insert into participation.dialogue_report (comment_id, key_hash, reason, sent_at) values (?, ?, ?, ?)
                on conflict do nothing""", comment, who, reason, now) == 1;
    }

    void settle(long comment, Instant now) {
        sql.update(
                "update participation.dialogue_report set settled_at = ? where comment_id = ? and settled_at is null",
                now,
                comment);
    }

    List<StoredFile> files(long section) {
        return files.of(new Subject(DialogueSection.FILES, section, ""));
    }
}
