package de.dresden.smartparticipation.house;

import static de.dresden.smartparticipation.house.House.CLASSES;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Entities have behaviour and stay in their room. */
class EntitiesTest {

    /** Written once; a note is never changed, a mail's delivery is told to its row under a claim. */
    private static final Set<String> WRITTEN_ONCE = Set.of("Note", "Mail");

    @Test
    void anEntityIsSeenByItsRoomOnly() {
        assertThat(entities()).isNotEmpty();
        assertThat(entities().filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC)))
                .isEmpty();
    }

    @Test
    void anEntityThatChangesHasAVersion() {
        assertThat(entities()
                        .filter(type -> !WRITTEN_ONCE.contains(type.getSimpleName()))
                        .filter(type -> type.getAllFields().stream().noneMatch(f -> f.isAnnotatedWith(Version.class))))
                .isEmpty();
    }

    @Test
    void nobodySetsAFieldOfAnEntityFromOutside() {
        assertThat(entities()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getName().matches("set[A-Z].*"))
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaMethod::getFullName))
                .isEmpty();
    }

    @Test
    void aRelationDoesNotCrossAModule() {
        List<String> crossing = entities()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> Stream.of(ManyToOne.class, OneToMany.class, OneToOne.class)
                        .anyMatch(field::isAnnotatedWith))
                .flatMap(field -> field.getAllInvolvedRawTypes().stream()
                        .filter(House::ours)
                        .filter(target -> !House.module(target).equals(House.module(field.getOwner())))
                        .map(target -> field.getFullName() + " → " + target.getName()))
                .toList();
        assertThat(crossing).isEmpty();
    }

    @Test
    void anEntityLooksNothingUp() {
        List<String> lookingUp = entities()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> dependency.getTargetClass().isAssignableTo(EntityManager.class)
                        || dependency.getTargetClass().getPackageName().startsWith("jakarta.inject")
                        || House.isBoundary(dependency.getTargetClass()))
                .map(Dependency::getDescription)
                .toList();
        assertThat(lookingUp).isEmpty();
    }

    @Test
    void theEntityManagerBelongsToWhoKeepsTheEntities() {
        List<String> outside = CLASSES.stream()
                .filter(type -> !House.module(type).equals("launcher"))
                .filter(House::isBoundary)
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> dependency.getTargetClass().isAssignableTo(EntityManager.class))
                .map(Dependency::getDescription)
                .toList();
        assertThat(outside).isEmpty();
    }

    private static Stream<JavaClass> entities() {
        return CLASSES.stream().filter(House::isEntity);
    }
}
