package de.dresden.smartparticipation.participation.demo;

import de.dresden.smartparticipation.participation.idea.FieldKind;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Random;

/** What citizens say to the contributions of the demo: support, comments, and answers in two own fields. */
@Dependent
class DemoTalk {

    private static final long SEED = 417;
    private static final int MOST_SUPPORT = 60;
    private static final int COMMENT_FIELDS = 4;
    private static final int HEX = 64;

    private static final String SHOWN = """
            select id from participation.contribution where consultation_id = ?
              and state in ('ACCEPTED', 'DISTRIBUTED', 'IN_DRAFT', 'TO_APPROVE', 'APPROVED', 'PUBLISHED') order by id""";

    private static final String FIELD = """
            insert into participation.idea_field (id, module_id, kind, label, label_english, hint, hint_english, required,
                internal, options, position, version)
            select nextval('participation.idea_field_id'), id, ?, ?, ?, ?, ?, false, ?, ?, ?, 1
            from participation.module where consultation_id = ? and kind = 'IDEAS' returning id""";

    private static final String COMMENT = """
            insert into participation.comment (id, consultation_id, contribution_id, answers, name, text, state, sent_at,
                notice_version, version)
            select nextval('participation.comment_id'), consultation_id, id, cast(? as bigint), ?, ?, ?, ?, 1, 1
            from participation.contribution where id = ? returning id""";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    void make(long consultation, Properties words) {
        List<Long> shown = sql.list(SHOWN, row -> row.number("id"), consultation);
        if (shown.isEmpty()) {
            return;
        }
        Random chance = new Random(SEED);
        fields(consultation, shown, words, chance);
        List<Object[]> support = new ArrayList<>();
        shown.forEach(one -> support(one, chance, support));
        sql.updateAll(
                "insert into participation.support (id, contribution_id, key_kind, key_hash, given_at)"
                        + " values (nextval('participation.support_id'), ?, 'BROWSER', ?, ?) on conflict do nothing",
                support);
        comments(shown);
    }

    private void fields(long consultation, List<Long> shown, Properties words, Random chance) {
        String[] options = words.getProperty("field.way.options").split("[|]");
        String[] english = words.getProperty("field.way.options.english").split("[|]");
        StringBuilder lines = new StringBuilder();
        for (int at = 0; at < options.length; at++) {
            lines.append(at == 0 ? "" : "\n")
                    .append('o')
                    .append(at + 1)
                    .append('\t')
                    .append(options[at].strip())
                    .append('\t')
                    .append(english[at].strip());
        }
        long way = field(consultation, FieldKind.SINGLE, "way", false, lines.toString(), 0, words);
        field(consultation, FieldKind.TEXT, "contact", true, "", 1, words);
        for (long one : shown) {
            if (chance.nextBoolean()) {
                sql.update(
                        "insert into participation.idea_answer (contribution_id, field_id, value) values (?, ?, ?)",
                        one,
                        way,
                        "o" + (1 + chance.nextInt(options.length)));
            }
        }
    }

    private long field(
            long consultation,
            FieldKind kind,
            String name,
            boolean internal,
            String options,
            int position,
            Properties words) {
        return sql.first(
                        FIELD,
                        row -> row.number("id"),
                        kind,
                        words.getProperty("field." + name),
                        words.getProperty("field." + name + ".english"),
                        words.getProperty("field." + name + ".hint"),
                        words.getProperty("field." + name + ".hint.english"),
                        internal,
                        options,
                        position,
                        consultation)
                .orElseThrow();
    }

    private void support(long contribution, Random chance, List<Object[]> into) {
        int number = chance.nextInt(MOST_SUPPORT) * chance.nextInt(MOST_SUPPORT) / MOST_SUPPORT;
        for (int one = 0; one < number; one++) {
            into.add(new Object[] {
                contribution,
                String.format(Locale.ROOT, "%016x", chance.nextLong()).repeat(HEX / 16),
                clock.instant().minus(Duration.ofHours(chance.nextInt(200)))
            });
        }
    }

    /** Each row: which contribution, «+» where it answers the comment before, the name, the text; a last one waits. */
    private void comments(List<Long> shown) {
        Long before = null;
        List<String[]> rows = DemoFile.rows("mobil-comments.csv", COMMENT_FIELDS);
        Instant at = clock.instant().minus(Duration.ofDays(6));
        for (String[] row : rows) {
            long contribution = shown.get(Integer.parseInt(row[0]) % shown.size());
            boolean waits = row == rows.get(rows.size() - 1);
            at = at.plus(Duration.ofHours(7));
            Long answered = "+".equals(row[1]) ? before : null;
            Long made = sql.first(
                            COMMENT,
                            found -> found.number("id"),
                            answered,
                            row[2].isBlank() ? null : row[2],
                            row[3],
                            waits ? "RECEIVED" : "SHOWN",
                            at,
                            contribution)
                    .orElseThrow();
            before = answered == null ? made : before;
        }
    }
}
