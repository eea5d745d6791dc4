package de.dresden.smartparticipation.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.text.Texts;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RoleTest {

    @Test
    void theNamesForAnnotationsAreThoseOfTheRoles() throws IllegalAccessException {
        for (Field constant : constants()) {
            assertThat(constant.get(null)).isEqualTo(constant.getName());
        }
        assertThat(constants().stream().map(Field::getName).toList())
                .containsExactlyElementsOf(
                        Arrays.stream(Role.values()).map(Role::name).toList());
    }

    @Test
    void everyRoleHasAWordInBothLanguages() {
        for (Role role : Role.values()) {
            String key = "platform.role." + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertThat(Texts.german().has(key)).as(key).isTrue();
            assertThat(Texts.in(Locale.ENGLISH).has(key)).as(key).isTrue();
        }
    }

    private static List<Field> constants() {
        return Arrays.stream(Roles.class.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .toList();
    }
}
