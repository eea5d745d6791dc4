package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.approval.FrozenContent;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.rule.RuleName;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** How the sets of emission factors and the limits are called. */
@Dependent
class FactorArguments implements RightsArguments.Room {

    private static final long VERSION = 1;
    private static final String NO_SET = "EF-1999-99";
    private static final int YEAR = 2024;

    @Inject
    private FileStore files;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Override
    public void into(Map<String, Making> table) {
        table.put("FactorSets.list", on -> with());
        table.put("FactorSets.details", on -> with(draft(on)));
        table.put("FactorSets.upload", on -> with(table(), "factors.csv"));
        table.put("FactorSets.preview", on -> with(upload(on), YEAR));
        table.put("FactorSets.take", on -> with(upload(on), YEAR));
        table.put("FactorSets.propose", on -> with(draft(on), VERSION, tomorrow()));
        table.put("FactorSets.withdraw", on -> with(proposed(on, on.account()), VERSION));
        table.put("FactorSets.approve", on -> with(proposed(on, colleague()), VERSION));
        table.put("FactorSets.giveBack", on -> with(proposed(on, colleague()), VERSION, "Not yet"));
        table.put("FactorSets.discard", on -> with(draft(on), VERSION));
        table.put("Rules.list", on -> with());
        table.put("Rules.waiting", on -> with());
        table.put("Rules.of", on -> with(RuleName.SPEED_TRAM));
        table.put("Rules.propose", on -> with(RuleName.SPEED_TRAM, 65L, null, "A new line"));
        table.put("Rules.release", on -> with(proposedRule(on, colleague()), VERSION));
        table.put("Rules.giveBack", on -> with(proposedRule(on, colleague()), VERSION, "Which line?"));
        table.put("Rules.withdraw", on -> with(proposedRule(on, on.account()), VERSION));
    }

    private String draft(RightsObjects on) {
        if (on.missing()) {
            return NO_SET;
        }
        sql.update("""
                with made as (
                    insert into rewards.factor_set (id, reference, year, source, scope, model, quality, origin, baseline, created_at,
                        version) values (nextval('rewards.factor_set_id'), 'EF-2024-77', 2024, 'here', '', '', 'A', 'file', 164, ?, 1)
                    returning id)
                insert into rewards.factor (set_id, mode, grams_per_km, quality, remark) select id, 'CAR', 164, 'A', '' from made""", clock.instant());
        return "EF-2024-77";
    }

    private String proposed(RightsObjects on, long author) {
        String reference = draft(on);
        byte[] hash = FrozenContent.of(Map.of(
                        "year", YEAR,
                        "source", "here",
                        "scope", "",
                        "model", "",
                        "quality", "A",
                        "baseline", 164,
                        "validFrom", tomorrow(),
                        "factor.CAR", "164 A "))
                .hash();
        sql.update(
                "update rewards.factor_set set approval_state = 'PROPOSED', valid_from = ?, proposed_by = ?, proposed_at = ?,"
                        + " content_hash = ? where reference = ?",
                tomorrow(),
                author,
                clock.instant(),
                hash,
                reference);
        return reference;
    }

    private long proposedRule(RightsObjects on, long author) {
        if (on.missing()) {
            return RightsObjects.NONE;
        }
        byte[] hash = FrozenContent.of(Map.of("name", RuleName.SPEED_TRAM, "value", 65L, "remark", "A new line"))
                .hash();
        return sql.first("""
                insert into rewards.rule_proposal (id, name, value, remark, created_at, approval_state, entered_by, proposed_by,
                    proposed_at, content_hash, version)
                values (nextval('rewards.rule_proposal_id'), 'SPEED_TRAM', 65, 'A new line', ?, 'PROPOSED', ?, ?, ?, ?, 1)
                returning id""", row -> row.number("id"), clock.instant(), author, author, clock.instant(), hash)
                .orElseThrow();
    }

    private long colleague() {
        return sql.first(
                        "select id from platform.account where login = ?",
                        row -> row.number("id"),
                        RightsWorld.login("REWARDS_CLERK", 'b'))
                .orElseThrow();
    }

    private LocalDate tomorrow() {
        return LocalDate.now(clock).plusDays(1);
    }

    private long upload(RightsObjects on) {
        return on.missing()
                ? RightsObjects.NONE
                : files.upload(table(), "factors.csv", FileKind.TABLES).id();
    }

    private static InputStream table() {
        return new ByteArrayInputStream(
                "year;mode_key;g_co2e_per_pkm;source\n2024;CAR_AVG;164;here\n2024;TRAM_METRO;42;same\n"
                        .getBytes(StandardCharsets.UTF_8));
    }
}
