package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.projects.application.Attachment;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import de.dresden.smartparticipation.web.citizen.form.SentParts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The files that came with an application's form, open while they are read. */
@Dependent
class AttachmentParts {

    static final String FIELD = "files";

    @Inject
    private PublicForm form;

    <T> T with(Function<List<Attachment>, T> reading) {
        List<InputStream> open = new ArrayList<>();
        try {
            List<Attachment> files = new ArrayList<>();
            for (Part part : form.files(FIELD)) {
                InputStream content = part.getInputStream();
                open.add(content);
                files.add(new Attachment(part.getSubmittedFileName(), SentParts.hash(part), part.getSize(), content));
            }
            return reading.apply(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            open.forEach(AttachmentParts::close);
        }
    }

    /** Notes which files are not taken. */
    void check() {
        Attachment.problems(unread()).forEach(reason -> form.refuse(FIELD, reason));
    }

    /** Names of those that would be taken: a browser never fills them in again. */
    List<String> names() {
        return unread().stream()
                .filter(file -> Attachment.problems(List.of(file)).isEmpty())
                .map(Attachment::name)
                .toList();
    }

    private List<Attachment> unread() {
        return form.files(FIELD).stream()
                .map(part -> new Attachment(
                        part.getSubmittedFileName(), null, part.getSize(), InputStream.nullInputStream()))
                .toList();
    }

    private static void close(InputStream content) {
        try {
            content.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
