package de.dresden.smartparticipation.participation.measure;

import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;

import de.dresden.smartparticipation.participation.consultation.ConsultationDirectory;
import de.dresden.smartparticipation.participation.consultation.TopicHead;
import de.dresden.smartparticipation.participation.intake.ImportFile;
import de.dresden.smartparticipation.participation.module.ManagedModule;
import de.dresden.smartparticipation.participation.module.ModuleAccess;
import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.participation.module.ModuleKind;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes measures in from CSV, TSV or XLSX: first looked at, then added at the end of the list. */
@Boundary
@Stateless
public class MeasureImport {

    @Inject
    private ModuleAccess modules;

    @Inject
    private MeasureRegister register;

    @Inject
    private ConsultationDirectory consultations;

    @Inject
    private FileStore files;

    @Inject
    private Sql sql;

    @Inject
    private CurrentActor actor;

    @Inject
    private Happenings happenings;

    /** Keeps a file until it is taken in; after a day it is gone. @return its key */
    @RolesAllowed(CONSULTATION_MANAGER)
    public long upload(long module, InputStream content, String name) {
        modules.changed(module, ModuleKind.MEASURES);
        return files.upload(content, name, FileKind.TABLES).id();
    }

    /**
     * How an uploaded file would be taken in.
     *
     * @throws Refused with the sentence for what cannot be read
     */
    @RolesAllowed(CONSULTATION_MANAGER)
    public MeasureFile preview(long module, long file) {
        return read(modules.changed(module, ModuleKind.MEASURES).frame(), file);
    }

    /** Adds the measures of an uploaded file. @return how many */
    @RolesAllowed(CONSULTATION_MANAGER)
    public int take(long module, long file) {
        ManagedModule managed = modules.changed(module, ModuleKind.MEASURES);
        List<MeasureData> read = read(managed.frame(), file).measures();
        if (read.isEmpty()) {
            throw new Refused(Reason.of("participation.measure.nothing-to-take"));
        }
        int place = register.of(module).size();
        AcceptableMeasure.requireRoom(place, read.size());
        List<MeasuresChanged> happened = new java.util.ArrayList<>();
        for (MeasureData data : read) {
            Measure measure = new Measure(module, data, place++);
            register.add(measure);
            happened.add(measure.added(Measures.subject(managed), managed.by()));
        }
        happenings.recordAll(happened);
        return read.size();
    }

    private MeasureFile read(ModuleFrame frame, long file) {
        StoredFile stored = own(file);
        Map<String, Long> topics = new LinkedHashMap<>();
        for (TopicHead topic : consultations.topics(frame.consultation())) {
            topics.put(topic.name().german(), topic.id());
        }
        Map<String, Long> departments = new LinkedHashMap<>();
        sql.each(
                "select id, name from platform.v_department order by name, id",
                row -> departments.put(row.text("name"), row.number("id")));
        Set<String> there = register.of(frame.id()).stream()
                .map(measure -> measure.title().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        try (ImportFile table = new ImportFile(files.open(file))) {
            return new MeasureReading(topics, departments, there).read(file, stored.name(), table.source(null));
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
