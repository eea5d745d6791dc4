package de.dresden.smartparticipation.platform.testing;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The module that is tested, as a WAR: its classes and the modules it needs as jars, so that each keeps its own persistence
 * unit, and its tests. The build lays down the jars before the tests run.
 */
final class ModuleWar {

    private static final File CLASSES = new File("target/classes");
    private static final File TESTS = new File("target/test-classes");
    private static final File JARS = new File("target/container/lib");

    private ModuleWar() {}

    static Archive<?> build() {
        WebArchive war = ShrinkWrap.create(WebArchive.class, "module.war")
                .addAsLibraries(jars(true).toArray(File[]::new))
                .addAsLibrary(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()))
                .addPackage(ModuleWar.class.getPackage())
                .merge(content(GenericArchive.class, "tests.zip", TESTS), "WEB-INF/classes")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        return new File(CLASSES, "META-INF/persistence.xml").isFile()
                ? war.addAsLibrary(content(JavaArchive.class, "module.jar", CLASSES))
                : war;
    }

    /** What the EAR has in its {@code lib}; given to the server itself, which then does not search it for components. */
    static List<File> libraries() {
        return jars(false);
    }

    private static List<File> jars(boolean modules) {
        File[] jars = JARS.listFiles((folder, name) -> name.endsWith(".jar") && name.contains("-ejb") == modules);
        if (jars == null) {
            throw new IllegalStateException(JARS.getAbsolutePath() + " is missing; Maven makes it");
        }
        return Arrays.asList(jars);
    }

    private static <T extends Archive<T>> T content(Class<T> kind, String name, File folder) {
        return ShrinkWrap.create(kind, name)
                .as(ExplodedImporter.class)
                .importDirectory(folder)
                .as(kind);
    }
}
