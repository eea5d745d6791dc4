package de.dresden.smartparticipation.participation.agency;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.intake.ColumnMapping;
import de.dresden.smartparticipation.platform.intake.IntakeRow;
import de.dresden.smartparticipation.platform.intake.RowCheck;
import de.dresden.smartparticipation.platform.intake.RowProblem;
import de.dresden.smartparticipation.platform.intake.RowVerdict;
import de.dresden.smartparticipation.platform.tables.TableRows;
import de.dresden.smartparticipation.platform.tables.TableSource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a table of agencies row by row against the directory. */
@Dependent
class AgencyFile {

    /** A city hears some hundred; a file with more than this is another one. */
    static final int MOST = 2_000;

    private enum Fate {
        ADDED,
        RENEWED,
        UNCHANGED
    }

    @Inject
    private AgencyRegister register;

    @Inject
    private FileStore files;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** @param taking whether the rows are taken over, or only tried */
    AgencyIntake read(StoredFile stored, boolean taking) {
        Path table = null;
        try (InputStream content = files.open(stored.id())) {
            table = Files.createTempFile("agencies", ".table");
            Files.copy(content, table, StandardCopyOption.REPLACE_EXISTING);
            return read(stored, TableSource.open(table), taking);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            drop(table);
        }
    }

    private AgencyIntake read(StoredFile stored, TableSource source, boolean taking) throws IOException {
        ColumnMapping mapping = ColumnMapping.suggest(source.headers(), AgencyPlan.PLAN);
        RowCheck check = new RowCheck(AgencyPlan.PLAN, mapping);
        long[] fates = new long[Fate.values().length];
        long refused = 0;
        List<RowProblem> problems = new ArrayList<>();
        try (TableRows rows = source.rows()) {
            for (int count = 1; rows.hasNext(); count++) {
                if (count > MOST) {
                    throw new Refused(Reason.of("platform.tables.too-many-rows", MOST));
                }
                RowVerdict verdict = check.check(rows.next());
                verdict.problems().stream()
                        .limit(AgencyIntake.SHOWN - problems.size())
                        .forEach(problems::add);
                if (verdict.accepted()) {
                    fates[take(verdict.row(), taking).ordinal()]++;
                } else if (verdict.outcome() == RowVerdict.Outcome.REFUSED) {
                    refused++;
                }
            }
        }
        List<String> headings = AgencyPlan.PLAN.fields().stream()
                .map(field -> mapping.heading(field.key()))
                .filter(heading -> !heading.isEmpty())
                .toList();
        return new AgencyIntake(
                stored.id(),
                stored.name(),
                headings,
                fates[Fate.ADDED.ordinal()],
                fates[Fate.RENEWED.ordinal()],
                fates[Fate.UNCHANGED.ordinal()],
                refused,
                problems);
    }

    private Fate take(IntakeRow row, boolean taking) {
        Optional<Agency> known = register.named(AgencyPlan.data(row, null).name());
        AgencyData data = AgencyPlan.data(row, known.map(Agency::data).orElse(null));
        ContactData contact = AgencyPlan.contact(row);
        Fate fate = known.isEmpty()
                ? Fate.ADDED
                : known.get().data().equals(data)
                                && (contact == null || known.get().hasContact(contact.name()))
                        ? Fate.UNCHANGED
                        : Fate.RENEWED;
        if (taking && fate != Fate.UNCHANGED) {
            Agency agency = known.orElseGet(() -> register.add(data));
            if (fate == Fate.ADDED) {
                happenings.record(agency.created());
            } else if (!agency.data().equals(data)) {
                happenings.record(agency.change(data));
            }
            if (contact != null && !agency.hasContact(contact.name())) {
                happenings.record(agency.addContact(contact, clock.instant()));
            }
        }
        return fate;
    }

    private static void drop(Path table) {
        try {
            if (table != null) {
                Files.deleteIfExists(table);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
