package de.dresden.smartparticipation.projects.evaluation;

import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.geo.AreaDirectory;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.tables.TableSource;
import de.dresden.smartparticipation.projects.evaluation.IndicatorDesk.Opened;
import de.dresden.smartparticipation.projects.evaluation.core.Measured;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
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
import java.util.Objects;

/**
 * Takes measurements in from CSV, TSV or XLSX: first looked at, then entered. What is there already is left out, so that a mended file may be
 * taken in again; what contradicts a measurement is refused: that one is corrected by hand, with a reason. For who runs the project.
 */
@Boundary
@Stateless
public class MeasurementImport {

    @Inject
    private IndicatorDesk desk;

    @Inject
    private IndicatorRegister register;

    @Inject
    private IndicatorReading reading;

    @Inject
    private AreaDirectory areas;

    @Inject
    private FileStore files;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    /** Keeps a file until it is taken in; after a day it is gone. @return its key */
    @RolesAllowed(PROJECT_MANAGER)
    public long upload(long indicator, InputStream content, String name) {
        desk.open(indicator);
        return files.upload(content, name, FileKind.TABLES).id();
    }

    /** What would become of its rows. @throws Refused where it cannot be read or lacks a needed column */
    @RolesAllowed(PROJECT_MANAGER)
    public MeasurementIntake tryOut(long indicator, long file) {
        desk.open(indicator);
        return read(indicator, own(file));
    }

    /** Enters what can be. @throws Refused where no row can be taken in */
    @RolesAllowed(PROJECT_MANAGER)
    public MeasurementIntake take(long indicator, long file) {
        Opened opened = desk.open(indicator);
        MeasurementIntake intake = read(indicator, own(file));
        if (intake.measurements().isEmpty()) {
            throw new Refused(AcceptableIndicator.because("nothing-to-take"));
        }
        intake.measurements().forEach(one -> register.measure(indicator, one, null, null, opened.by(), desk.now()));
        Map<String, Object> after = Map.of(
                "title", opened.row().data().title(),
                "file", intake.name(),
                "measurements", intake.measurements().size());
        happenings.record(EvaluationChanged.indicator(opened.project(), "imported", Map.of(), after, opened.by()));
        return intake;
    }

    private MeasurementIntake read(long indicator, StoredFile stored) {
        List<Measured> valid = reading.versions(indicator).stream()
                .filter(MeasurementRow::valid)
                .map(MeasurementRow::measured)
                .toList();
        Path table = null;
        try (InputStream content = files.open(stored.id())) {
            table = Files.createTempFile("measurements", ".table");
            Files.copy(content, table, StandardCopyOption.REPLACE_EXISTING);
            return new MeasurementReading(
                            areaKeys(),
                            valid,
                            desk.today(),
                            reading.one(indicator).data().aim())
                    .read(stored, TableSource.open(table));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            drop(table);
        }
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

    /** An upload is its uploader's alone. */
    private StoredFile own(long file) {
        return files.find(file)
                .filter(stored -> stored.owner().type().equals(FileStore.UPLOAD)
                        && Objects.equals(stored.uploadedBy(), actor.get().accountId()))
                .orElseThrow(() -> new NotFound(file));
    }
}
