package de.dresden.smartparticipation.projects.application;

import static de.dresden.smartparticipation.projects.application.AcceptablePart.because;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The files of an application. */
@Dependent
class AttachmentShelf {

    @Inject
    private FileStore files;

    List<OwnFile> of(Application application) {
        return files.of(application.subject()).stream()
                .map(file -> new OwnFile(file.id(), file.name(), file.size()))
                .toList();
    }

    /**
     * Adds files, each content once, and takes others away.
     *
     * @throws NotFound for a file that is not the application's
     * @throws Refused where one is not taken, or there would be too many
     */
    ApplicationChanged change(Application application, List<Attachment> added, List<Long> removed) {
        ApplicationChanged change = application.filed(
                added.stream().map(Attachment::name).toList(),
                removed.stream().map(String::valueOf).toList());
        List<StoredFile> known = new ArrayList<>(files.of(application.subject()));
        removed.forEach(id -> {
            if (!known.removeIf(file -> file.id() == id)) {
                throw new NotFound(id);
            }
            files.delete(id);
        });
        List<Reason> problems = new ArrayList<>(Attachment.problems(added));
        if (known.size() + added.size() > Attachment.MOST) {
            problems.add(because("too-many-files", Attachment.MOST));
        }
        AcceptablePart.require(problems);
        added.stream()
                .filter(file -> known.stream().noneMatch(one -> one.hash().equals(file.hash())))
                .forEach(file -> files.keep(file.content(), file.name(), application.subject(), FileKind.ATTACHMENTS));
        return change;
    }
}
