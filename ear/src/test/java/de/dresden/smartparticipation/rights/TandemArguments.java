package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.approval.FrozenContent;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.projects.cooperation.bounds.TandemBounds;
import de.dresden.smartparticipation.projects.cooperation.tandem.Declaration;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How the methods of the tandems are called; a tandem is the whole programme's, and its project a department's. */
@Dependent
class TandemArguments implements RightsArguments.Room {

    private static final String KEY = "a key that opens nothing";
    private static final TandemBounds ASKED = new TandemBounds(60, 2, 1);
    private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");
    private static final Declaration NOTHING = new Declaration("Ada", List.of(), List.of());

    @Inject
    private Sql sql;

    @Override
    public void into(Map<String, Making> table) {
        table.put("OwnTandems.of", on -> with(KEY));
        table.put("OwnTandems.apply", on -> with(KEY, "FA-2026-01"));
        table.put("OwnTandems.declare", on -> with(KEY, NOTHING, true, "nonce"));
        table.put("OwnTandems.certificate", on -> with(KEY, "DM-2026-0001"));
        table.put("TandemRules.details", on -> with());
        table.put("TandemRules.propose", on -> with(0, ASKED, "Because"));
        table.put("TandemRules.takeBack", on -> with(proposed(on.account())));
        table.put("TandemRules.release", on -> with(proposed(colleague())));
        table.put("TandemRules.giveBack", on -> with(proposed(colleague()), "Because"));
        table.put("Tandems.list", on -> with());
        table.put("Tandems.export", on -> with(TableFormat.CSV, Locale.GERMAN, OutputStream.nullOutputStream()));
        table.put("Tandems.of", on -> with(new TandemsOfRights(sql, on).running()));
        table.put("Tandems.divide", on -> with(new TandemsOfRights(sql, on).tandem(), 1L, List.of(4_000, 6_000)));
        table.put("Tandems.correctRegistration", on -> {
            TandemsOfRights tandems = new TandemsOfRights(sql, on);
            String certificate = tandems.entered("DE-4711");
            return with(tandems.holder(certificate), certificate, "DE-4711", "DE-4712", null, "Because");
        });
        table.put("Tandems.register", on -> {
            TandemsOfRights tandems = new TandemsOfRights(sql, on);
            String certificate = tandems.certificate();
            return with(tandems.holder(certificate), certificate, "DE-4711", LocalDate.of(2026, 2, 1));
        });
    }

    /** @return its number */
    private int proposed(long author) {
        byte[] hash = FrozenContent.of(Map.of("number", 1, "bounds", ASKED.facts(), "reason", "Because"))
                .hash();
        sql.update("delete from projects.tandem_rules");
        sql.update("""
                insert into projects.tandem_rules (id, number, most_employees, least_in_dresden, least_kkw, reason, created_at,
                    approval_state, proposed_by, proposed_at, content_hash, version)
                values (nextval('projects.tandem_rules_id'), 1, ?, ?, ?, 'Because', ?, 'PROPOSED', ?, ?, ?, 1)""", ASKED.mostEmployees(), ASKED.leastInDresden(), ASKED.leastKkw(), THEN, author, THEN, hash);
        return 1;
    }

    private long colleague() {
        return sql.first(
                        "select id from platform.account where login = ?",
                        row -> row.number("id"),
                        RightsWorld.login("COOPERATION_MANAGER", 'b'))
                .orElseThrow();
    }
}
