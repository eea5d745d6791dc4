package de.dresden.smartparticipation.participation.demo;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** A draft in five sections and what citizens have said to it; one comment waits for a moderator. */
@Dependent
class DemoDialogue {

    private static final int FIELDS = 6;

    private static final String SECTION = """
            insert into participation.dialogue_section (id, module_id, position, heading, body, version)
            values (?, ?, ?, ?, ?, 1)""";

    private static final String COMMENT = """
            insert into participation.comment (id, consultation_id, section_id, answers, name, text, state, sent_at,
                notice_version, version)
            select ?, m.consultation_id, s.id, cast(? as bigint), ?, ?, ?, ?, 1, 1
            from participation.dialogue_section s join participation.module m on m.id = s.module_id where s.id = ?""";

    @Inject
    private Sql sql;

    void make(long module, DemoCalendar calendar) {
        sql.update(
                "insert into participation.dialogue_settings (module_id, moderated_before) values (?, true)", module);
        List<Long> sections = new ArrayList<>();
        for (String[] field : DemoFile.rows("mobil-dialogue.csv", 2)) {
            long id = next("dialogue_section_id");
            sql.update(SECTION, id, module, sections.size(), field[0], field[1]);
            sections.add(id);
        }
        List<Long> comments = new ArrayList<>();
        for (String[] field : DemoFile.rows("mobil-talk.csv", FIELDS)) {
            long id = next("comment_id");
            sql.update(
                    COMMENT,
                    id,
                    field[1].isEmpty() ? null : comments.get(Integer.parseInt(field[1]) - 1),
                    field[2].isEmpty() ? null : field[2],
                    field[5],
                    field[4],
                    calendar.written(Integer.parseInt(field[3]), comments.size()),
                    sections.get(Integer.parseInt(field[0]) - 1));
            comments.add(id);
        }
    }

    private long next(String sequence) {
        return sql.first("select nextval('participation." + sequence + "') as key", row -> row.number("key"))
                .orElseThrow();
    }
}
