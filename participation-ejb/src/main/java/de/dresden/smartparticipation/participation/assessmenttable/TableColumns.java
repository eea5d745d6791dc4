package de.dresden.smartparticipation.participation.assessmenttable;

import de.dresden.smartparticipation.participation.consultation.ReplyPlaceholders;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.tables.TableColumn;
import de.dresden.smartparticipation.platform.text.Texts;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The columns of the table, and how a row of the database fills them. */
final class TableColumns {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.yyyy").withZone(Clocks.BERLIN);

    private final Texts texts;
    private final boolean senders;

    TableColumns(Locale locale, boolean senders) {
        this.texts = Texts.in(locale);
        this.senders = senders;
    }

    List<TableColumn> headings() {
        return List.of(
                TableColumn.text(heading("number"), 14),
                TableColumn.text(heading("sender"), 16),
                TableColumn.date(heading("received")),
                TableColumn.text(heading("contribution"), 60),
                TableColumn.text(heading("topic"), 16),
                TableColumn.text(heading("state"), 14),
                TableColumn.text(heading("assessment"), 18),
                TableColumn.text(heading("answer"), 60),
                TableColumn.text(heading("department"), 24),
                TableColumn.text(heading("drafted-by"), 18),
                TableColumn.text(heading("approved-by"), 18),
                TableColumn.date(heading("approved")),
                TableColumn.date(heading("published")));
    }

    Object[] cells(Row row) throws SQLException {
        List<Object> cells = new ArrayList<>();
        cells.add(row.text("number"));
        cells.add(sender(row));
        cells.add(day(row.instant("received_at")));
        cells.add(joined(row.text("title"), row.text("text")));
        cells.add(row.text("topic"));
        cells.add(word("contribution-state", row.text("state")));
        cells.add(row.text("assessment") == null ? refusal(row) : word("assessment", row.text("assessment")));
        cells.add(answer(row));
        cells.add(row.text("department"));
        cells.add(row.text("drafted_by"));
        cells.add(row.text("approved_by"));
        cells.add(day(row.instant("approved_at")));
        cells.add(day(row.instant("published_at")));
        return cells.toArray();
    }

    private String sender(Row row) throws SQLException {
        String name = row.text("sender_name");
        return senders && name != null ? name : texts.text("participation.table.anonymous");
    }

    private String refusal(Row row) throws SQLException {
        return row.text("refusal_ground") == null ? null : word("refusal-ground", row.text("refusal_ground"));
    }

    private static String answer(Row row) throws SQLException {
        if (row.text("answer") == null) {
            return null;
        }
        Map<String, String> values = new HashMap<>();
        values.put("nummer", row.text("number"));
        values.put("titel", row.text("title"));
        values.put("thema", row.text("topic"));
        values.put("verfahren", row.text("consultation"));
        values.put("amt", row.text("department"));
        values.put("datum", DAY.format(row.instant("received_at")));
        values.replaceAll((name, value) -> value == null ? "–" : value);
        return joined(row.text("reason"), ReplyPlaceholders.fill(row.text("answer"), values));
    }

    private static String joined(String first, String second) {
        if (first == null || first.isBlank()) {
            return second;
        }
        return second == null || second.isBlank() ? first : first + "\n" + second;
    }

    private static Object day(Instant instant) {
        return instant == null ? null : instant.atZone(Clocks.BERLIN).toLocalDate();
    }

    private String heading(String name) {
        return texts.text("participation.table." + name);
    }

    private String word(String kind, String constant) {
        return texts.text("participation." + kind + "."
                + constant.toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
