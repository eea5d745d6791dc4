package de.dresden.smartparticipation.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsTest {

    @Test
    void the_command_line_wins_over_system_properties_these_over_the_environment_this_over_the_file() {
        Properties file =
                properties("sp.port", "1", "sp.address", "file", "sp.tls.port", "4", "sp.database.memory", "file");
        Map<String, String> environment = Map.of("SP_PORT", "2", "SP_ADDRESS", "environment", "SP_TLS_PORT", "5");
        Properties system = properties("sp.port", "3", "sp.address", "system");
        Settings settings = new Settings(Map.of("sp.port", "9"), system, environment, file);

        assertThat(settings.get(Setting.PORT)).isEqualTo("9");
        assertThat(settings.get(Setting.ADDRESS)).isEqualTo("system");
        assertThat(settings.get(Setting.TLS_PORT)).isEqualTo("5");
        assertThat(settings.get(Setting.DATABASE_MEMORY)).isEqualTo("file");
        assertThat(settings.get(Setting.STOP_SECONDS)).isEqualTo("30");
    }

    @Test
    void the_application_sees_its_own_settings_of_the_file_unless_the_environment_has_them() {
        Settings settings = new Settings(
                Map.of(),
                new Properties(),
                Map.of("SP_SMTP_HOST", "mail.example"),
                properties("sp.smtp.host", "file", "sp.smtp.port", "25", "other", "x"));

        assertThat(settings.forApplication())
                .containsEntry("sp.smtp.host", "mail.example")
                .containsEntry("sp.smtp.port", "25")
                .doesNotContainKey("other");
    }

    @Test
    void the_operators_port_follows_the_public_one() {
        assertThat(settings(Map.of("sp.port", "9000")).managementPort()).isEqualTo(9001);
        assertThat(settings(Map.of("sp.management.port", "7")).managementPort()).isEqualTo(7);
    }

    @Test
    void a_port_that_is_no_number_is_refused_with_a_sentence() {
        assertThatThrownBy(() -> settings(Map.of("sp.port", "http")).number(Setting.PORT))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("sp.port")
                .hasMessageContaining("http");
    }

    @Test
    void an_unknown_option_is_refused_and_so_is_one_without_its_value() {
        assertThatThrownBy(() -> CommandLine.parse("--prot", "1")).hasMessageContaining("--prot");
        assertThatThrownBy(() -> CommandLine.parse("--port")).hasMessageContaining("--port");
        assertThatThrownBy(() -> CommandLine.parse("--port", "--demo")).hasMessageContaining("--port");
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void the_readme_lists_every_setting_with_its_variable_and_default(Setting setting) throws IOException {
        assertThat(Files.readAllLines(Path.of("../README.md")).stream()
                        .filter(line -> line.startsWith("| `" + setting.key() + "` | `" + setting.variable() + "` |")))
                .singleElement()
                .asString()
                .contains("| " + setting.standard());
    }

    @ParameterizedTest
    @EnumSource(ExitCode.class)
    void the_readme_lists_every_exit_code(ExitCode code) throws IOException {
        assertThat(Files.readAllLines(Path.of("../README.md")))
                .filteredOn(line -> line.startsWith("| " + code.number() + " |"))
                .hasSize(1);
    }

    @Test
    void the_console_says_everything_in_both_languages() {
        String bundle = Texts.class.getName();
        assertThat(ResourceBundle.getBundle(bundle, Locale.ENGLISH).keySet())
                .isEqualTo(ResourceBundle.getBundle(bundle, Locale.ROOT).keySet());
    }

    private static Settings settings(Map<String, String> commandLine) {
        return new Settings(commandLine, new Properties(), Map.of(), new Properties());
    }

    private static Properties properties(String... keysAndValues) {
        Properties properties = new Properties();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            properties.setProperty(keysAndValues[i], keysAndValues[i + 1]);
        }
        return properties;
    }
}
