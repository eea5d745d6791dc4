package de.dresden.smartparticipation.web.citizen.form;

import de.dresden.smartparticipation.participation.statement.SentFile;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The files of a form: as the intake of statements takes them, and what tells two of one name apart. */
public final class SentParts {

    private SentParts() {}

    public static List<SentFile> of(List<Part> parts) throws IOException {
        List<SentFile> files = new ArrayList<>();
        for (Part part : parts) {
            files.add(new SentFile(part.getSubmittedFileName(), hash(part), part.getInputStream()));
        }
        return files;
    }

    /** SHA-256 of its content in hex. A part lies in memory or on disk and can be read again. */
    public static String hash(Part part) throws IOException {
        try (InputStream in = part.getInputStream();
                DigestInputStream read = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            read.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(read.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
