package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.participation.measure.MeasureData;
import de.dresden.smartparticipation.participation.measure.ResultOrder;
import de.dresden.smartparticipation.participation.measure.Vote;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;

/** How the measures to judge are called. */
@Dependent
class MeasureArguments implements RightsArguments.Room {

    private static final long VERSION = 1;
    private static final String BROWSER = "b".repeat(43);

    @Inject
    private FileStore files;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Override
    public void into(Map<String, Making> table) {
        MeasureData data = new MeasureData("Another", "Words");
        table.put("Measures.list", on -> with(on.module(on.draft(), "MEASURES")));
        table.put("Measures.add", on -> with(module(on), data));
        table.put("Measures.change", on -> with(measure(module(on)), VERSION, data));
        table.put("Measures.move", on -> with(measure(module(on)), VERSION, 1));
        table.put("Measures.remove", on -> with(measure(module(on)), VERSION));
        table.put("MeasureImport.upload", on -> with(module(on), table(), "list.csv"));
        table.put("MeasureImport.preview", on -> with(module(on), upload()));
        table.put("MeasureImport.take", on -> with(module(on), upload()));
        table.put("MeasureReport.results", on -> with(on.module(on.draft(), "MEASURES"), ResultOrder.LIST));
        table.put(
                "MeasureReport.write",
                on -> with(
                        on.module(on.draft(), "MEASURES"),
                        ResultOrder.LIST,
                        TableFormat.CSV,
                        Locale.GERMAN,
                        OutputStream.nullOutputStream()));
        table.put(
                "MeasureReport.writeMatrix",
                on -> with(
                        on.module(on.draft(), "MEASURES"),
                        TableFormat.CSV,
                        Locale.GERMAN,
                        OutputStream.nullOutputStream()));
        table.put("Judging.deck", on -> with(module(on), BROWSER));
        table.put("Judging.judge", on -> {
            long module = module(on);
            return with(module, BROWSER, measure(module), Vote.AGREE, "192.0.2.1");
        });
        table.put("Judging.mailLink", on -> with(module(on), BROWSER, "a@example.org", Locale.GERMAN));
        table.put("Judging.goOn", on -> with(module(on), "unknown", BROWSER));
        table.put("Judging.results", on -> with(over(module(on))));
        table.put("Judging.isOver", on -> with(module(on)));
    }

    private static long module(RightsObjects on) {
        return on.module(on.published(), "MEASURES");
    }

    private long measure(long module) {
        return sql.first("""
                        insert into participation.measure (id, module_id, position, title, version)
                        select nextval('participation.measure_id'), id, 0, 'Measure', 1
                        from participation.module where id = ? returning id""", row -> row.number("id"), module).orElse(RightsObjects.NONE);
    }

    /** The same module after its last day. */
    private long over(long module) {
        sql.update("update participation.module set closes_at = ? where id = ?", clock.instant(), module);
        return module;
    }

    private long upload() {
        return files.upload(table(), "list.csv", FileKind.TABLES).id();
    }

    private static InputStream table() {
        return new ByteArrayInputStream("Titel;Text\nFrom a file;Words\n".getBytes(StandardCharsets.UTF_8));
    }
}
