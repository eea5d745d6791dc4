package de.dresden.smartparticipation.participation.event;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tables.TableColumn;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.tables.TableLayout;
import de.dresden.smartparticipation.platform.tables.TableWriter;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** The list of those who come, for the managers of the event. */
@Dependent
class Participants {

    private static final String KEY = "participation.event-sheet.";
    private static final int WIDTH_OF_NAME = 30;
    private static final int WIDTH_OF_STATE = 16;

    private static final String LIST = """
            select r.*, case when r.turn is null then 0
                        else row_number() over (order by r.turn nulls last) end as number
            from participation.event_registration r
            where r.event_id = ? and r.state <> 'CANCELLED' order by r.turn nulls last, r.id""";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** Who has a seat, who waits, who has not confirmed yet, in this order. */
    List<Participant> of(long event) {
        return sql.list(LIST, Participants::participant, event);
    }

    void attend(long event, long registration, Boolean came) {
        int found = sql.update(
                "update participation.event_registration set attended = ? where id = ? and event_id = ? and state <> 'CANCELLED'",
                came,
                registration,
                event);
        if (found == 0) {
            throw new NotFound(registration);
        }
    }

    void write(EventDetails event, TableFormat format, Locale language, OutputStream out) throws IOException {
        Texts texts = Texts.in(language);
        TableLayout layout = new TableLayout(
                texts.text(KEY + "title", event.data().title()),
                event.reference(),
                language,
                clock.instant(),
                List.of(
                        TableColumn.integer(texts.text(KEY + "number")),
                        TableColumn.text(texts.text(KEY + "name"), WIDTH_OF_NAME),
                        TableColumn.text(texts.text(KEY + "email"), WIDTH_OF_NAME),
                        TableColumn.text(texts.text(KEY + "state"), WIDTH_OF_STATE),
                        TableColumn.yesNo(texts.text(KEY + "attended"))));
        try (TableWriter table = TableWriter.to(out, format, layout)) {
            for (Participant one : of(event.id())) {
                String state =
                        "participation.registration-state." + one.state().name().toLowerCase(Locale.ROOT);
                table.row(
                        one.number() == 0 ? null : one.number(),
                        one.name(),
                        one.email(),
                        texts.text(state),
                        one.attended());
            }
            table.finish();
        }
    }

    private static Participant participant(Row row) throws SQLException {
        String attended = row.text("attended");
        return new Participant(
                row.number("id"),
                row.number("number"),
                row.text("name"),
                row.text("email"),
                RegistrationState.valueOf(row.text("state")),
                row.instant("asked_at"),
                attended == null ? null : row.flag("attended"));
    }
}
