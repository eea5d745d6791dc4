package de.dresden.smartparticipation.platform.tables;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * Finds the character set of a text file: byte order mark, then the zero bytes of UTF-16, then strict UTF-8 over the whole
 * file, and only then the statistics of ICU, which tell Western from Central European single-byte texts.
 */
final class CharsetProbe {

    /** Superset of ISO-8859-1: the differing codes are control characters there, which no text has. */
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private static final Charset CENTRAL = Charset.forName("windows-1250");
    private static final int SAMPLE = 32 * 1024;

    /** So much surer must ICU be of a Central European text: German ones look alike in both. */
    private static final int LEAD = 15;

    /**
     * What was found.
     *
     * @param damaged number of bytes that are no UTF-8 in a file that otherwise clearly is
     */
    record Found(Charset charset, long damaged) {}

    private CharsetProbe() {}

    static Found find(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(SAMPLE);
        }
        Charset wide = wide(start);
        return wide != null ? new Found(wide, 0) : narrow(file, marked(start));
    }

    private static boolean marked(byte[] start) {
        return start.length >= 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF;
    }

    /** UTF-16 by its mark or by its zero bytes; {@code null} if neither is there. */
    static Charset wide(byte[] start) {
        if (start.length >= 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (start.length >= 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < start.length; i++) {
            if (start[i] == 0) {
                even += i % 2 == 0 ? 1 : 0;
                odd += i % 2;
            }
        }
        int pairs = start.length / 2;
        if (odd * 2 > pairs && even * 20 < pairs) {
            return StandardCharsets.UTF_16LE;
        }
        return even * 2 > pairs && odd * 20 < pairs ? StandardCharsets.UTF_16BE : null;
    }

    private static Found narrow(Path file, boolean marked) throws IOException {
        Utf8Count utf8 = new Utf8Count();
        ByteArrayOutputStream sample = new ByteArrayOutputStream();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 64 * 1024)) {
            int left = 0;
            for (int b = in.read(); b >= 0; b = in.read()) {
                utf8.add(b);
                // what surrounds letters beyond ASCII says more about the language than the rest
                left = b >= 0x80 ? 40 : left - 1;
                if (left > 0 && sample.size() < SAMPLE) {
                    sample.write(b);
                }
            }
        }
        utf8.end();
        if (marked || utf8.broken == 0 || utf8.whole > 20 * utf8.broken) {
            return new Found(StandardCharsets.UTF_8, utf8.broken);
        }
        return new Found(singleByte(sample.toByteArray()), 0);
    }

    private static Charset singleByte(byte[] sample) {
        CharsetMatch[] matches = new CharsetDetector().setText(sample).detectAll();
        int western = confidence(matches, Set.of("windows-1252", "ISO-8859-1"));
        int central = confidence(matches, Set.of("windows-1250", "ISO-8859-2"));
        return central > western + LEAD ? CENTRAL : WESTERN;
    }

    private static int confidence(CharsetMatch[] matches, Set<String> names) {
        int best = 0;
        for (CharsetMatch match : matches) {
            if (names.contains(match.getName())) {
                best = Math.max(best, match.getConfidence());
            }
        }
        return best;
    }

    /** Counts whole and broken sequences of UTF-8, strictly: no overlong ones, no surrogates. */
    private static final class Utf8Count {

        private long whole;
        private long broken;
        private int missing;
        private int low = 0x80;
        private int high = 0xBF;

        void add(int b) {
            if (missing > 0) {
                if (b >= low && b <= high) {
                    whole += --missing == 0 ? 1 : 0;
                    low = 0x80;
                    high = 0xBF;
                    return;
                }
                broken++;
                missing = 0;
            }
            low = 0x80;
            high = 0xBF;
            if (b < 0x80) {
                return;
            }
            if (b >= 0xC2 && b <= 0xDF) {
                missing = 1;
            } else if (b >= 0xE0 && b <= 0xEF) {
                missing = 2;
                low = b == 0xE0 ? 0xA0 : 0x80;
                high = b == 0xED ? 0x9F : 0xBF;
            } else if (b >= 0xF0 && b <= 0xF4) {
                missing = 3;
                low = b == 0xF0 ? 0x90 : 0x80;
                high = b == 0xF4 ? 0x8F : 0xBF;
            } else {
                broken++;
            }
        }

        void end() {
            broken += missing > 0 ? 1 : 0;
        }
    }
}
