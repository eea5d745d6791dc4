package de.dresden.smartparticipation.platform.tables;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens a text file behind its byte order mark. */
final class TextFile {

    private TextFile() {}

    static BufferedReader reader(Path file, String charset) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 64 * 1024);
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, Charset.forName(charset)), 64 * 1024);
        reader.mark(1);
        // decoded with the character set it belongs to, a mark is U+FEFF; the decoder for UTF-16 drops it by itself
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    /** The first characters; fewer if the file is shorter. */
    static String start(Path file, String charset, int characters) throws IOException {
        char[] start = new char[characters];
        int length = 0;
        try (BufferedReader reader = reader(file, charset)) {
            int read;
            while (length < characters && (read = reader.read(start, length, characters - length)) > 0) {
                length += read;
            }
        }
        return new String(start, 0, length);
    }
}
