package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.projects.application.Applicant;
import de.dresden.smartparticipation.projects.application.ApplicationFilter;
import de.dresden.smartparticipation.projects.application.MoneyPlan;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How the methods of the applications are called; an application belongs to the department of its call. */
@Dependent
class ApplicationArguments implements RightsArguments.Room {

    private static final String KEY = "a key that opens nothing";
    private static final String NONCE = "a nonce of a form";
    private static final String NO_CALL = "FA-1999-99";
    private static final String TABLE =
            "Titel;Zusammenfassung;Beschreibung;Nutzen;Art;Name;E-Mail;Straße;PLZ;Stadt;Ort des Projekts;Beginn;Ende;Sachkosten;Beantragt\n"
                    + "Beete;Kurz;Lang;Viel;Verein oder gemeinnützige Organisation;Ina Roth;roth@verein.example;Weg 1;01067;Dresden;"
                    + "Hof;03/2027;06/2027;1000;1000\n";
    private static final Applicant APPLICANT =
            new Applicant(null, null, "Ina Roth", "roth@verein.example", null, null, null, null);

    @Inject
    private Sql sql;

    @Inject
    private FileStore files;

    @Inject
    private Clock clock;

    @Override
    public void into(Map<String, Making> table) {
        table.put("Applications.list", on -> with(ApplicationFilter.none(), PageQuery.first()));
        table.put(
                "Applications.export",
                on -> with(ApplicationFilter.none(), TableFormat.CSV, Locale.GERMAN, OutputStream.nullOutputStream()));
        table.put("Applications.details", on -> with(made(on)));
        table.put("Applications.takeUp", on -> with(made(on), 1L));
        table.put("ApplicationImport.upload", on -> with(open(on), content(), "applications.csv"));
        table.put("ApplicationImport.tryOut", on -> with(open(on), upload()));
        table.put("ApplicationImport.take", on -> with(open(on), upload()));
        table.put("Applying.form", on -> with(NO_CALL, null));
        table.put("Applying.start", on -> with(NO_CALL, APPLICANT, "Beete", null, Locale.GERMAN, NONCE, "192.0.2.9"));
        table.put("Applying.grownFrom", on -> with("ID-1999-9999"));
        table.put("Applying.open", on -> with(KEY));
        table.put("Applying.write", on -> with(KEY, 1L, MoneyPlan.NONE, NONCE));
        table.put("Applying.file", on -> with(KEY, 1L, List.of(), List.of(), NONCE));
        table.put("Applying.send", on -> with(KEY, 1L, NONCE));
        table.put("Applying.answer", on -> with(KEY, 1L, "Yes", NONCE));
        table.put("Applying.withdraw", on -> with(KEY, 1L, null));
        table.put("Applying.discard", on -> with(KEY, 1L));
    }

    private String made(RightsObjects on) {
        return world(on).submitted();
    }

    private String open(RightsObjects on) {
        return on.missing() ? NO_CALL : world(on).openCall();
    }

    private long upload() {
        return files.upload(content(), "applications.csv", FileKind.TABLES).id();
    }

    private static ByteArrayInputStream content() {
        return new ByteArrayInputStream(TABLE.getBytes(StandardCharsets.UTF_8));
    }

    private ApplicationsOfRights world(RightsObjects on) {
        return new ApplicationsOfRights(sql, on, LocalDate.ofInstant(clock.instant(), Clocks.BERLIN));
    }
}
