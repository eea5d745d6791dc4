package de.dresden.smartparticipation.product.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The file of a project: how it stands, and what leaves of it. */
final class ProjectWalk {

    private ProjectWalk() {}

    static String page(String project) {
        return "/projects/project.xhtml?reference=" + project;
    }

    /** It takes its next state, as {@code RUNNING}. */
    static void moved(Desk clerk, String project, String state) {
        clerk.open(page(project)).at("state:to").selectOption(state);
        clerk.press("state:move").told("geändert");
    }

    /** The whole history, as it leaves with the file. @return CSV, newest first */
    static String history(Desk reader, String project) throws IOException {
        reader.open(page(project));
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(reader.download("dossier:zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("verlauf.csv")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no history in the file of " + project);
    }
}
