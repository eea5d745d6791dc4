package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Map;

/** How the open data of a consultation are checked, released and read. */
@Dependent
class OpenDataArguments implements RightsArguments.Room {

    private static final String CHECKED = """
            insert into participation.open_data_text (contribution_id, hash, passages, verdict)
            select c.id, md5(coalesce(c.shown_title, c.title) || chr(31) || coalesce(c.shown_text, c.text)), '{}', 'CLEAN'
            from participation.contribution c join participation.consultation k on k.id = c.consultation_id
            where k.reference = ? on conflict do nothing""";

    private static final String FOUND = """
            insert into participation.open_data_text (contribution_id, hash, passages, verdict)
            select id, repeat('0', 32), '{0351 488 0}', 'WAITING' from participation.contribution where reference = ?
            on conflict do nothing""";

    private static final String RELEASED = """
            insert into participation.open_data (consultation_id, released_at, released_by)
            select id, ?, (select min(id) from platform.account) from participation.consultation where reference = ?
            on conflict do nothing""";

    @Inject
    private Sql sql;

    @Override
    public void into(Map<String, Making> table) {
        table.put("OpenData.of", on -> with(on.published()));
        table.put("OpenData.check", on -> with(on.published()));
        table.put("OpenData.release", on -> {
            sql.update(CHECKED, on.published());
            return with(on.published());
        });
        table.put("OpenData.withdraw", on -> with(on.published()));
        table.put("OpenData.decide", on -> {
            String contribution = on.contribution("ACCEPTED");
            sql.update(FOUND, contribution);
            return with(on.published(), contribution, true);
        });
        table.put("OpenData.isReleased", on -> with(released(on)));
        table.put("OpenData.stamp", on -> with(released(on)));
        table.put("OpenData.catalogueEntry", on -> with(released(on)));
        table.put("OpenData.csv", on -> with(released(on), new ByteArrayOutputStream()));
        table.put("OpenData.geoJson", on -> with(released(on), new ByteArrayOutputStream()));
    }

    private String released(RightsObjects on) {
        sql.update(RELEASED, Instant.parse("2026-01-01T00:00:00Z"), on.published());
        return on.published();
    }
}
