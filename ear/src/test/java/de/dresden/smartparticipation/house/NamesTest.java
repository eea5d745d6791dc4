package de.dresden.smartparticipation.house;

import static de.dresden.smartparticipation.house.House.CLASSES;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A class is named by what it is in the city's language, not by its place in a pattern. */
class NamesTest {

    private static final Pattern FORBIDDEN = Pattern.compile(".*(Impl|Manager|Helper|Utils?|Dto|DTO)");

    @Test
    void noNameSaysNothing() {
        assertThat(CLASSES.stream()
                        .filter(type -> !type.getSimpleName().isEmpty())
                        .map(JavaClass::getName)
                        .filter(name -> FORBIDDEN.matcher(name).matches()))
                .isEmpty();
    }

    @Test
    void anInterfaceHasMoreThanOneImplementationOrIsImplementedElsewhere() {
        List<String> lonely = CLASSES.stream()
                .filter(JavaClass::isInterface)
                .filter(type -> !type.isAssignableTo(Annotation.class))
                .filter(type -> type.getMethods().stream()
                        .anyMatch(method -> method.getModifiers().contains(JavaModifier.ABSTRACT)))
                .filter(type -> !type.isAnnotatedWith(FunctionalInterface.class))
                .filter(type -> implementations(type).size() == 1)
                .filter(type -> implementations(type).stream()
                        .allMatch(one -> House.module(one).equals(House.module(type))))
                .map(JavaClass::getName)
                .toList();
        assertThat(lonely).isEmpty();
    }

    private static List<JavaClass> implementations(JavaClass type) {
        return type.getAllSubclasses().stream()
                .filter(one -> !one.isInterface())
                .toList();
    }
}
