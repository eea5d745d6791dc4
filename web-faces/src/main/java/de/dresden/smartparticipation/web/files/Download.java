package de.dresden.smartparticipation.web.files;

import de.dresden.smartparticipation.platform.files.FileDownload;
import de.dresden.smartparticipation.platform.files.StoredFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends a file so that a browser saves it and never opens it as a page of ours. */
public final class Download {

    private Download() {}

    /** Sends the content and closes it. */
    public static void send(FileDownload download, HttpServletResponse response) throws IOException {
        try (InputStream content = download.content()) {
            StoredFile file = download.file();
            head(file.name(), file.mediaType(), response);
            response.setContentLengthLong(file.size());
            content.transferTo(response.getOutputStream());
        }
    }

    /** The headers of a download; {@code nosniff} is on every answer. */
    public static void head(String name, String mediaType, HttpServletResponse response) {
        response.setContentType(mediaType);
        response.setHeader("Content-Disposition", disposition(name));
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "private, no-store");
    }

    /** A name for old browsers in ASCII, and the right one as RFC 6266 has it. */
    static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
