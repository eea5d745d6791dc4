package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.files.FileDownload;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file as an answer, to be kept under its name. */
final class FileAnswer {

    private FileAnswer() {}

    static Response of(FileDownload download) {
        StreamingOutput body = out -> {
            try (InputStream content = download.content()) {
                content.transferTo(out);
            }
        };
        String name = URLEncoder.encode(download.file().name(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return Response.ok(body, download.file().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .build();
    }
}
