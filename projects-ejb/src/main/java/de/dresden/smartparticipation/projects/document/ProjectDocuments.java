package de.dresden.smartparticipation.projects.document;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileDownload;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.text.TypedText;
import de.dresden.smartparticipation.projects.document.DocumentRegister.Opened;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.project.ProjectSight;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A project's documents: read by all who may know of it, added to by its team and those who run it, taken away by those who run it.
 * Commands throw {@code NotFound} for what the person may not know of, {@code NotAllowed} for what others do, {@code Refused} with the
 * reason of a rule and {@code Conflict} where the document changed since it was read.
 */
@Boundary
@Stateless
public class ProjectDocuments {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NOTE = 500;

    @Inject
    private ProjectSight sight;

    @Inject
    private DocumentRegister register;

    @Inject
    private FileStore files;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** Those that are there first, by title, with their versions and readers. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public List<ProjectDocument> of(String reference) {
        return register.of(sight.read(reference).id());
    }

    /** Adds a document. @param content is read and not closed */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR})
    public long add(String reference, String title, InputStream content, String name) {
        ProjectFrame project = sight.read(reference);
        Capacity by = sight.contributes(project);
        String called = TypedText.line(title);
        if (called == null || called.length() > LONGEST_TITLE) {
            throw new Refused(Reason.of("projects.document.title-length", LONGEST_TITLE));
        }
        Instant now = clock.instant();
        long document = register.add(project, called, now);
        StoredFile file = files.keep(content, name, DocumentRegister.subject(project, document), FileKind.ATTACHMENTS);
        register.keep(document, 1, file, "", by, now);
        tell(project, document, "added", Map.of("title", called, "file", file.name(), "hash", file.hash()), by);
        return document;
    }

    /**
     * Adds a version; the former ones stay.
     *
     * @param version of the document as it was read
     * @param note what was changed, at most 500 characters
     */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR})
    public void renew(String reference, long document, long version, InputStream content, String name, String note) {
        ProjectFrame project = sight.read(reference);
        Capacity by = sight.contributes(project);
        String said = TypedText.text(note);
        if (said != null && said.length() > LONGEST_NOTE) {
            throw new Refused(Reason.of("projects.document.note-length", LONGEST_NOTE));
        }
        int number = register.next(project, document, version);
        StoredFile file = files.keep(content, name, DocumentRegister.subject(project, document), FileKind.ATTACHMENTS);
        if (register.knows(document, file.hash())) {
            throw new Refused(Reason.of("projects.document.same-content", file.name()));
        }
        register.keep(document, number, file, said == null ? "" : said, by, clock.instant());
        tell(
                project,
                document,
                "renewed",
                Map.of("number", number, "file", file.name(), "hash", file.hash(), "remark", said == null ? "" : said),
                by);
    }

    /** Takes a document away; its versions are kept and not given any more. @param reason why, 1 to 500 characters */
    @RolesAllowed(PROJECT_MANAGER)
    public void remove(String reference, long document, long version, String reason) {
        ProjectSight.Running running = sight.run(reference);
        String why = TypedText.text(reason);
        if (why == null || why.length() > LONGEST_NOTE) {
            throw new Refused(Reason.of("projects.document.reason-missing", LONGEST_NOTE));
        }
        String title = register.remove(running.project(), document, version, why, running.by(), clock.instant());
        tell(running.project(), document, "removed", Map.of("title", title, "reason", why), running.by());
    }

    /** The content of a version; that the person has opened it is noted, in the history the first time only. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public FileDownload open(String reference, long version) {
        ProjectFrame project = sight.read(reference);
        Opened opened = register.open(project, version);
        if (register.read(version, actor.account(), clock.instant())) {
            tell(
                    project,
                    opened.document(),
                    "opened",
                    Map.of("title", opened.title(), "number", opened.number()),
                    new Capacity(actor.account(), null));
        }
        return new FileDownload(files.get(opened.file()), files.open(opened.file()));
    }

    private void tell(ProjectFrame project, long document, String verb, Map<String, ?> after, Capacity by) {
        happenings.record(new DocumentChanged(
                DocumentRegister.subject(project, document), "project-document." + verb, after, by.actingFor()));
    }
}
