package de.dresden.smartparticipation.web.citizen.form;

import de.dresden.smartparticipation.participation.statement.SentFile;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The files of a form as the intake of statements takes them. */
public final class SentParts {

    private SentParts() {}

    public static List<SentFile> of(List<Part> parts) throws IOException {
        List<SentFile> files = new ArrayList<>();
        for (Part part : parts) {
            files.add(new SentFile(part.getSubmittedFileName(), part.getInputStream()));
        }
        return files;
    }
}
