package de.dresden.smartparticipation.launcher.tools;

import de.dresden.smartparticipation.platform.keys.Keys;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Makes a new key the current one and prints its number. Standard input: directory of the keys, name of the key. */
public final class RotateKey {

    private RotateKey() {}

    /** Prints one line. */
    public static void main(String[] arguments) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            Keys keys = Keys.in(Path.of(in.readLine()));
            System.out.println(keys.rotate(in.readLine()));
        }
    }
}
