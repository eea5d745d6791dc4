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
            insert into participation.dialogue_comment (id, section_id, answers, name, text, state, sent_at, notice_version,
                version)
            values (?, ?, ?, ?, ?, ?, ?, 1, 1)""";

    @Inject
    private Sql sql;

    /** @return whether a comment waits */
    boolean make(long module, DemoCalendar calendar) {
        sql.update(
                "insert into participation.dialogue_settings (module_id, moderated_before) values (?, true)", module);
        List<Long> sections = new ArrayList<>();
        for (String[] field : DemoFile.rows("mobil-dialogue.csv", 2)) {
            long id = next("dialogue_section_id");
            sql.update(SECTION, id, module, sections.size(), field[0], field[1]);
            sections.add(id);
        }
        List<Long> comments = new ArrayList<>();
        boolean waits = false;
        for (String[] field : DemoFile.rows("mobil-talk.csv", FIELDS)) {
            long id = next("dialogue_comment_id");
            sql.update(
                    COMMENT,
                    id,
                    sections.get(Integer.parseInt(field[0]) - 1),
                    field[1].isEmpty() ? null : comments.get(Integer.parseInt(field[1]) - 1),
                    field[2].isEmpty() ? null : field[2],
                    field[5],
                    field[4],
                    calendar.written(Integer.parseInt(field[3]), comments.size()));
            comments.add(id);
            waits |= field[4].equals("RECEIVED");
        }
        return waits;
    }

    private long next(String sequence) {
        return sql.first("select nextval('participation." + sequence + "') as key", row -> row.number("key"))
                .orElseThrow();
    }
}
