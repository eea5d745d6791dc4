package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.geo.AreaDirectory;
import de.dresden.smartparticipation.platform.intake.ColumnMapping;
import de.dresden.smartparticipation.platform.intake.RowCheck;
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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Reads a list of people row by row, and gives those who can be told apart and reached to whoever takes them in. */
@Dependent
class EntitledFile {

    /** A longer list comes in several files. */
    static final int MOST = 20_000;

    @Inject
    private FileStore files;

    @Inject
    private AreaDirectory areas;

    @Inject
    private EntitledRegister register;

    EntitledIntake read(StoredFile stored, VoteFrame vote, Consumer<EntitledPerson> taking) {
        Path table = null;
        try (InputStream content = files.open(stored.id())) {
            table = Files.createTempFile("entitled", ".table");
            Files.copy(content, table, StandardCopyOption.REPLACE_EXISTING);
            return read(stored, TableSource.open(table), vote, taking);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            drop(table);
        }
    }

    private EntitledIntake read(StoredFile stored, TableSource source, VoteFrame vote, Consumer<EntitledPerson> taking)
            throws IOException {
        ColumnMapping mapping = ColumnMapping.suggest(source.headers(), EntitledPlan.PLAN);
        RowCheck check = new RowCheck(EntitledPlan.PLAN, mapping);
        EntitledPass pass =
                new EntitledPass(vote, areaKeys(), register.hashes(vote.id()), register.keys(vote.id()), taking);
        try (TableRows rows = source.rows()) {
            for (int count = 1; rows.hasNext(); count++) {
                if (count > MOST) {
                    throw new Refused(Reason.of("platform.tables.too-many-rows", MOST));
                }
                pass.row(check.check(rows.next()));
            }
        }
        List<String> headings = EntitledPlan.PLAN.fields().stream()
                .map(field -> mapping.heading(field.key()))
                .filter(heading -> !heading.isEmpty())
                .toList();
        return pass.outcome(stored, headings);
    }

    private Map<String, String> areaKeys() {
        Map<String, String> keys = new HashMap<>();
        areas.names().forEach(area -> {
            keys.put(area.key().toLowerCase(Locale.GERMAN), area.key());
            keys.put(area.name().toLowerCase(Locale.GERMAN), area.key());
        });
        return keys;
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
