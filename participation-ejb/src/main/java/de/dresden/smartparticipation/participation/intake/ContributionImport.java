package de.dresden.smartparticipation.participation.intake;

import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;

import de.dresden.smartparticipation.participation.consultation.ConsultationDirectory;
import de.dresden.smartparticipation.participation.consultation.ConsultationHead;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.intake.ColumnMapping;
import de.dresden.smartparticipation.platform.intake.IntakePlan;
import de.dresden.smartparticipation.platform.jobs.JobQueue;
import de.dresden.smartparticipation.platform.jobs.JobRequest;
import de.dresden.smartparticipation.platform.tables.TableShape;
import de.dresden.smartparticipation.platform.tables.TableSource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The import of contributions from CSV, TSV and XLSX, by managers of the consultation's department. */
@Stateless
@Boundary
public class ContributionImport {

    private static final int PREVIEW = 8;

    @Inject
    private ConsultationDirectory consultations;

    @Inject
    private ImportRules rules;

    @Inject
    private FileStore files;

    @Inject
    private JobQueue jobs;

    @Inject
    private CurrentActor actor;

    /**
     * Keeps a file until it is imported; after a day it is gone.
     *
     * @return its key
     * @throws Refused where it is empty, too large or of another kind
     */
    @RolesAllowed(CONSULTATION_MANAGER)
    public long upload(String consultation, InputStream content, String name) {
        open(consultation);
        return files.upload(content, name, FileKind.TABLES).id();
    }

    /**
     * How an uploaded file would be read.
     *
     * @param shape as a person corrected it, or null: as it is recognised
     * @throws Refused with the sentence for what cannot be read
     */
    @RolesAllowed(CONSULTATION_MANAGER)
    public ImportPreview preview(String consultation, long file, TableShape shape) {
        IntakePlan plan = rules.plan(open(consultation));
        StoredFile stored = own(file);
        try (ImportFile table = new ImportFile(files.open(file))) {
            TableSource source = table.source(shape);
            return new ImportPreview(
                    file,
                    stored.name(),
                    stored.size(),
                    source.shape(),
                    source.sheets(),
                    source.headers(),
                    source.preview(PREVIEW),
                    source.notices(),
                    plan.fields(),
                    ColumnMapping.suggest(source.headers(), plan));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Columns by their names, as a caller of the API says them.
     *
     * @param headingByField per field the name of its column
     * @return per field the number of its column
     * @throws Refused where there is no such field or column
     */
    @RolesAllowed(CONSULTATION_MANAGER)
    public Map<String, Integer> columns(String consultation, long file, Map<String, String> headingByField) {
        IntakePlan plan = rules.plan(open(consultation));
        own(file);
        try (ImportFile table = new ImportFile(files.open(file))) {
            return ColumnMapping.named(table.source(null).headers(), plan, headingByField)
                    .columns();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Has an uploaded file imported, or only tried, by a job.
     *
     * @param file an upload of the same person; it stays with the consultation once it is imported
     * @return the job
     * @throws Refused where the file cannot be read, the columns do not hold what is needed, or the consultation takes nothing
     *     in any more
     */
    @RolesAllowed(CONSULTATION_MANAGER)
    public long start(String consultation, long file, ImportOrder order) {
        ConsultationHead head = open(consultation);
        rules.ensureTakesIn(head);
        StoredFile stored = own(file);
        ensureReadable(head, file, order);
        Subject about = new Subject("consultation", head.id(), head.reference());
        if (!order.dryRun()) {
            files.attach(file, about);
        }
        String title = stored.name() + " – " + head.title();
        return jobs.enqueue(
                order.with(JobRequest.of(ImportWork.KIND, title, about).input(file)));
    }

    private void ensureReadable(ConsultationHead head, long file, ImportOrder order) {
        try (ImportFile table = new ImportFile(files.open(file))) {
            TableSource source = table.source(order.shape());
            IntakePlan plan = rules.plan(head);
            List<Reason> problems = rules.mapping(source, plan, order).problems(plan);
            if (!problems.isEmpty()) {
                throw new Refused(problems);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private ConsultationHead open(String reference) {
        ConsultationHead head = consultations.known(reference, actor.get());
        actor.get().require(Role.CONSULTATION_MANAGER, head.department());
        return head;
    }

    /** An upload is its uploader's alone until it is imported. */
    private StoredFile own(long file) {
        return files.find(file)
                .filter(stored -> stored.owner().type().equals(FileStore.UPLOAD)
                        && Objects.equals(stored.uploadedBy(), actor.get().accountId()))
                .orElseThrow(() -> new NotFound(file));
    }
}
