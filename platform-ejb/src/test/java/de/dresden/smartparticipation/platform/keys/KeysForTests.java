package de.dresden.smartparticipation.platform.keys;

import java.nio.file.Path;

/** Keys that lie in a test's own directory. */
public final class KeysForTests {

    private KeysForTests() {}

    public static Keys in(Path directory) {
        return new Keys(directory);
    }
}
