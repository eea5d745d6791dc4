package de.dresden.smartparticipation.platform.files;

import java.text.Normalizer;

/** Makes what a browser calls a file fit to be kept and sent back. */
final class FileName {

    private static final int LONGEST = 150;

    private FileName() {}

    /** The name without path, control and direction characters, at most {@value #LONGEST} characters, its ending kept. */
    static String of(String given) {
        String name = given == null ? "" : Normalizer.normalize(given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\"<>|:*?;]", "_").strip().replaceAll("^\\.+", "");
        if (name.length() > LONGEST) {
            int dot = name.lastIndexOf('.');
            String ending = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
            name = name.substring(0, LONGEST - ending.length()) + ending;
        }
        return name.isEmpty() ? "datei" : name;
    }
}
