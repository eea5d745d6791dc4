package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.projects.cooperation.bounds.TandemBounds;
import de.dresden.smartparticipation.projects.cooperation.tandem.Declaration;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How the methods of the tandems are called; a tandem is the whole programme's, no department's. */
@Dependent
class TandemArguments implements RightsArguments.Room {

    private static final String KEY = "a key that opens nothing";
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
        table.put("TandemRules.propose", on -> with(0, new TandemBounds(60, 2, 1), "Because"));
        table.put("TandemRules.takeBack", on -> with(1));
        table.put("TandemRules.release", on -> with(1));
        table.put("TandemRules.giveBack", on -> with(1, "Because"));
        table.put("Tandems.list", on -> with());
        table.put("Tandems.export", on -> with(TableFormat.CSV, Locale.GERMAN, OutputStream.nullOutputStream()));
        table.put("Tandems.of", on -> with(new TandemsOfRights(sql, on).tandem()));
        table.put("Tandems.divide", on -> with(new TandemsOfRights(sql, on).tandem(), 1L, List.of(4_000, 6_000)));
        table.put(
                "Tandems.register",
                on -> with(new TandemsOfRights(sql, on).certificate(), "DE-4711", LocalDate.of(2026, 2, 1)));
    }
}
