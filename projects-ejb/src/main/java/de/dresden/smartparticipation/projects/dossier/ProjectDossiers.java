package de.dresden.smartparticipation.projects.dossier;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.documents.PaperPdf;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.files.FileDownload;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.geo.AreaDirectory;
import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.projects.diary.DiaryEntry;
import de.dresden.smartparticipation.projects.diary.DiaryPicture;
import de.dresden.smartparticipation.projects.diary.ProjectDiary;
import de.dresden.smartparticipation.projects.document.DocumentVersion;
import de.dresden.smartparticipation.projects.document.ProjectDocument;
import de.dresden.smartparticipation.projects.document.ProjectDocuments;
import de.dresden.smartparticipation.projects.project.ProjectFile;
import de.dresden.smartparticipation.projects.project.ProjectViews;
import de.dresden.smartparticipation.projects.report.StatusReport;
import de.dresden.smartparticipation.projects.report.StatusReports;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A project's whole file for those who may read it. Each throws {@link NotFound} where there is none that the person may know of. */
@Boundary
@Stateless
public class ProjectDossiers {

    @Inject
    private ProjectViews projects;

    @Inject
    private ProjectDocuments documents;

    @Inject
    private ProjectDiary diary;

    @Inject
    private StatusReports reports;

    @Inject
    private AreaDirectory areas;

    @Inject
    private FileStore files;

    @Inject
    private DossierFiles others;

    @Inject
    private Clock clock;

    /** Writes the file on paper; the stream is not closed. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public void print(String reference, Locale language, OutputStream out) {
        try {
            out.write(paper(projects.file(reference), language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes all of it into an archive: the file on paper, the history as a table, documents in their versions, pictures, frozen
     * reports, notices, and the papers of payment requests, of the proof of use and of reclaims. Whoever takes it has opened the documents. The stream is not closed.
     */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public void pack(String reference, Locale language, OutputStream out) {
        ProjectFile file = projects.file(reference);
        try {
            ZipOutputStream zip = new ZipOutputStream(out);
            entry(zip, reference + ".pdf", paper(file, language));
            ByteArrayOutputStream history = new ByteArrayOutputStream();
            HistoryFile.write(projects.history(reference), language, clock.instant(), history);
            entry(zip, "verlauf.csv", history.toByteArray());
            for (ProjectDocument document : documents.of(reference)) {
                if (!document.removed()) {
                    versions(zip, reference, document);
                }
            }
            for (DiaryEntry entry : diary.of(reference)) {
                pictures(zip, entry);
            }
            for (StatusReport report : reports.of(reference)) {
                if (report.frozen()) {
                    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
                    reports.print(reference, report.number(), language, pdf);
                    entry(zip, "berichte/bericht-" + report.number() + ".pdf", pdf.toByteArray());
                }
            }
            for (DossierFiles.Kept kept : others.of(file.project().id())) {
                try (InputStream content = files.open(kept.id())) {
                    zip.putNextEntry(new ZipEntry(kept.folder() + "/" + kept.id() + "-" + plain(kept.name())));
                    content.transferTo(zip);
                }
            }
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void versions(ZipOutputStream zip, String reference, ProjectDocument document) throws IOException {
        for (DocumentVersion version : document.versions()) {
            FileDownload download = documents.open(reference, version.id());
            try (InputStream content = download.content()) {
                zip.putNextEntry(new ZipEntry("dokumente/%s/fassung-%d-%s"
                        .formatted(
                                plain(document.id() + "-" + document.title()),
                                version.number(),
                                plain(version.name()))));
                content.transferTo(zip);
            }
        }
    }

    private void pictures(ZipOutputStream zip, DiaryEntry entry) throws IOException {
        int number = 0;
        for (DiaryPicture picture : entry.pictures()) {
            number++;
            try (InputStream content = files.open(picture.file())) {
                zip.putNextEntry(new ZipEntry("tagebuch/%s-%d-%d-%s"
                        .formatted(
                                entry.day(),
                                entry.id(),
                                number,
                                plain(files.get(picture.file()).name()))));
                content.transferTo(zip);
            }
        }
    }

    private byte[] paper(ProjectFile file, Locale language) throws IOException {
        Map<String, String> names = areas.names().stream().collect(Collectors.toMap(AreaName::key, AreaName::name));
        List<String> districts = file.districts().stream()
                .map(key -> names.getOrDefault(key, key))
                .toList();
        String reference = file.project().reference();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PaperPdf.write(
                new DossierPaper(language)
                        .of(file, districts, diary.of(reference), documents.of(reference), projects.history(reference)),
                pdf);
        return pdf.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }

    /** What is part of a name on every computer, and leads nowhere else. */
    static String plain(String name) {
        return name.replaceAll("[\\p{Cc}\\p{Cf}/\\\\:*?\"<>|]", "_").replaceAll("^[.]+|[. ]+$", "_");
    }
}
