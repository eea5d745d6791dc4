package de.dresden.smartparticipation.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.happening.Happening;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All classes of the product, read once, and the words in which the rules speak of them. */
final class House {

    static final String ROOT = "de.dresden.smartparticipation";
    static final List<String> PROGRAMMES = List.of("participation", "projects", "rewards");

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(place -> !place.contains("-tests.jar"))
            .importPackages(ROOT);

    private House() {}

    static String in(String module) {
        return ROOT + "." + module + "..";
    }

    /** The first word below the root package: {@code platform}, {@code web}, … */
    static String module(JavaClass type) {
        String rest = type.getPackageName().substring(ROOT.length());
        return rest.isEmpty() ? "" : rest.substring(1).split("\\.")[0];
    }

    static boolean ours(JavaClass type) {
        return type.getPackageName().startsWith(ROOT);
    }

    static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith(Entity.class);
    }

    static boolean isBoundary(JavaClass type) {
        return type.isAnnotatedWith(Boundary.class);
    }

    static Stream<JavaClass> boundaries() {
        return CLASSES.stream().filter(type -> type.isAnnotatedWith(Stateless.class));
    }

    static Stream<JavaMethod> entryPoints() {
        return boundaries().flatMap(type -> type.getMethods().stream()).filter(House::isEntryPoint);
    }

    static boolean isEntryPoint(JavaMethod method) {
        Set<JavaModifier> modifiers = method.getModifiers();
        return modifiers.contains(JavaModifier.PUBLIC)
                && !modifiers.contains(JavaModifier.STATIC)
                && !modifiers.contains(JavaModifier.SYNTHETIC)
                && !modifiers.contains(JavaModifier.BRIDGE);
    }

    static boolean tellsWhatHappened(JavaMethod method) {
        return method.getRawReturnType().isAssignableTo(Happening.class);
    }

    static DescribedPredicate<JavaClass> that(String description, java.util.function.Predicate<JavaClass> test) {
        return DescribedPredicate.describe(description, test);
    }
}
