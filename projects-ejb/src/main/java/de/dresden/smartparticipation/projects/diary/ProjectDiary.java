package de.dresden.smartparticipation.projects.diary;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.pictures.PlainPicture;
import de.dresden.smartparticipation.platform.pictures.UnreadablePicture;
import de.dresden.smartparticipation.platform.text.TypedText;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.project.ProjectSight;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A project's diary: read by all who may know of the project, written by its team and those who run it. Commands throw {@code NotFound}
 * for what the person may not know of, {@code NotAllowed} for what others do, {@code Refused} with the reason of a rule and
 * {@code Conflict} where the entry changed since it was read.
 */
@Boundary
@Stateless
public class ProjectDiary {

    private static final int LONGEST_CAPTION = 300;

    /** Pictures of one entry. */
    private static final int MOST_PICTURES = 20;

    @Inject
    private ProjectSight sight;

    @Inject
    private DiaryReading reading;

    @Inject
    private DiaryRegister register;

    @Inject
    private FileStore files;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** All entries, the latest day first. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public List<DiaryEntry> of(String reference) {
        return reading.of(sight.read(reference).id());
    }

    /** Writes a new entry. @return its key */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR})
    public long add(String reference, DiaryData data) {
        ProjectFrame project = sight.read(reference);
        Capacity by = sight.contributes(project);
        DiaryData given = allowed(project, data, false);
        long entry = register.add(project, given, by, clock.instant());
        tell(project, "written", Map.of("entry", given.title(), "shown", given.shown()), by);
        return entry;
    }

    /** Changes an entry. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR})
    public void write(String reference, long entry, long version, DiaryData data) {
        ProjectFrame project = sight.read(reference);
        Capacity by = sight.contributes(project);
        boolean shown = reading.of(project.id()).stream().anyMatch(one -> one.id() == entry && one.shown());
        DiaryData given = allowed(project, data, shown);
        register.write(project, entry, version, given);
        tell(project, "changed", Map.of("entry", given.title(), "shown", given.shown()), by);
    }

    /**
     * Adds a picture behind the others of the entry; what the camera wrote into it is left out.
     *
     * @param content JPEG or PNG, is read and not closed
     * @param caption what is to be seen, 1 to 300 characters
     */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR})
    public void addPicture(
            String reference, long entry, long version, InputStream content, String name, String caption) {
        ProjectFrame project = sight.read(reference);
        Capacity by = sight.contributes(project);
        String said = TypedText.line(caption);
        if (said == null || said.length() > LONGEST_CAPTION) {
            throw new Refused(Reason.of("projects.diary.caption", LONGEST_CAPTION));
        }
        register.touch(project, entry, version);
        if (files.of(DiaryRegister.owner(project, entry)).size() >= MOST_PICTURES) {
            throw new Refused(Reason.of("projects.diary.pictures-many", MOST_PICTURES));
        }
        StoredFile file =
                files.keep(plain(content, name), name, DiaryRegister.owner(project, entry), PlainPicture.KINDS);
        register.addPicture(entry, file, said);
        tell(project, "picture-added", Map.of("picture", said), by);
    }

    /** Puts a picture one place earlier. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR})
    public void earlier(String reference, long entry, long version, long picture) {
        ProjectFrame project = sight.read(reference);
        Capacity by = sight.contributes(project);
        register.touch(project, entry, version);
        register.earlier(entry, picture);
        tell(project, "pictures-ordered", Map.of(), by);
    }

    /** Takes a picture out. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR})
    public void removePicture(String reference, long entry, long version, long picture) {
        ProjectFrame project = sight.read(reference);
        Capacity by = sight.contributes(project);
        register.touch(project, entry, version);
        register.removePicture(entry, picture);
        tell(project, "picture-removed", Map.of(), by);
    }

    /** Takes an entry out with its pictures. @param reason why, 1 to 300 characters */
    @RolesAllowed(PROJECT_MANAGER)
    public void remove(String reference, long entry, long version, String reason) {
        ProjectSight.Running running = sight.run(reference);
        String why = TypedText.text(reason);
        if (why == null || why.length() > LONGEST_CAPTION) {
            throw new Refused(Reason.of("projects.diary.reason-missing", LONGEST_CAPTION));
        }
        register.remove(running.project(), entry, version);
        tell(running.project(), "removed", Map.of("reason", why), running.by());
    }

    private static InputStream plain(InputStream content, String name) {
        try {
            return PlainPicture.of(content, name);
        } catch (UnreadablePicture unreadable) {
            throw new Refused(Reason.of(
                    unreadable.tooLarge() ? "projects.diary.picture-too-large" : "projects.diary.no-picture",
                    PlainPicture.LARGEST_MEGABYTES));
        }
    }

    /** Only those who run the project say what may be shown; what others write keeps what was said. */
    private DiaryData allowed(ProjectFrame project, DiaryData data, boolean shown) {
        DiaryData given =
                new DiaryData(data.day(), data.title(), data.text(), sight.runs(project) ? data.shown() : shown);
        given.require(LocalDate.ofInstant(clock.instant(), Clocks.BERLIN));
        return given;
    }

    private void tell(ProjectFrame project, String verb, Map<String, ?> after, Capacity by) {
        happenings.record(new DiaryChanged(project.subject(), "diary." + verb, after, by.actingFor()));
    }
}
