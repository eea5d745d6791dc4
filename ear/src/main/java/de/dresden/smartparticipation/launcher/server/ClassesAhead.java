package de.dresden.smartparticipation.launcher.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Loads the classes that the deployment is about to need, in the order in which it needs them, while the server still
 * boots: a third of a start is loading classes, and the server does nearly all of it on one thread, so that on two
 * processors the other is idle.
 *
 * <p>The list was written down from a start, by {@code ear/src/build/java/ClassesOfAStart.java}. A name that is not there
 * any more is passed over, one that is missing is loaded when it is needed. Nothing is initialised here, so the order of
 * initialisation stays what the server makes it.
 */
final class ClassesAhead {

    private static final Logger LOG = Logger.getLogger(ClassesAhead.class.getName());
    private static final String LIST = "classes-of-a-start.txt";

    private ClassesAhead() {}

    /** With an archive of classes there is nothing to gain, with one processor neither. */
    static void load() {
        if (ClassArchive.isInUse() || Runtime.getRuntime().availableProcessors() < 2) {
            return;
        }
        Thread loader = new Thread(ClassesAhead::loadAll, "classes ahead");
        loader.setDaemon(true);
        loader.start();
    }

    private static void loadAll() {
        try (InputStream list = ClassesAhead.class.getResourceAsStream(LIST);
                BufferedReader reader = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            List<String> names = reader.lines().toList();
            long loaded = names.stream().filter(ClassesAhead::load).count();
            LOG.log(Level.INFO, "{0} of {1} classes loaded ahead", new Object[] {loaded, names.size()});
        } catch (IOException e) {
            throw new IllegalStateException(LIST, e);
        }
    }

    private static boolean load(String name) {
        try {
            // asking for the constructors has the class verified and linked, which is the greater part of the work
            Class.forName(name, false, ClassesAhead.class.getClassLoader()).getDeclaredConstructors();
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            // left to whoever really needs it
            return false;
        }
    }
}
