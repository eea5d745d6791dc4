package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.rewards.partner.Evidence;
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

/** The evidence that came with a partner's form, open while it is read. */
@Dependent
class EvidenceParts {

    static final String FIELD = "files";

    @Inject
    private PublicForm form;

    <T> T with(Function<List<Evidence>, T> reading) {
        List<InputStream> open = new ArrayList<>();
        try {
            List<Evidence> files = new ArrayList<>();
            for (Part part : form.files(FIELD)) {
                InputStream content = part.getInputStream();
                open.add(content);
                files.add(new Evidence(part.getSubmittedFileName(), SentParts.hash(part), part.getSize(), content));
            }
            return reading.apply(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            open.forEach(EvidenceParts::close);
        }
    }

    /** Notes which files are not taken, so that whoever chooses them once more knows. */
    void check() {
        Evidence.problems(unread()).forEach(reason -> form.refuse(FIELD, reason));
    }

    /** Names of those that would be taken: a browser never fills them in again. */
    List<String> names() {
        return unread().stream()
                .filter(file -> Evidence.problems(List.of(file)).isEmpty())
                .map(Evidence::name)
                .toList();
    }

    private List<Evidence> unread() {
        return form.files(FIELD).stream()
                .map(part ->
                        new Evidence(part.getSubmittedFileName(), null, part.getSize(), InputStream.nullInputStream()))
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
