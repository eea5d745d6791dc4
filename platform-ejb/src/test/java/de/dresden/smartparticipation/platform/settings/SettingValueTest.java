package de.dresden.smartparticipation.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingValueTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sp.database.password",
                "sp.mail.smtp.Password",
                "sp.cash.secret",
                "sp.api.token",
                "sp.tls.key",
                "sp.tls.keystore.password"
            })
    void aSecretIsNotShown(String name) {
        SettingValue setting = SettingValue.of(name, "hunter2", "file");

        assertThat(setting.secret()).isTrue();
        assertThat(setting.toString()).doesNotContain("hunter2");
    }

    @Test
    void aSecretWithinAnAddressIsNotShownEither() {
        assertThat(SettingValue.of("sp.database.url", "jdbc:postgresql://db/sp?user=a&password=b&ssl=true", "x")
                        .value())
                .isEqualTo("jdbc:postgresql://db/sp?user=…&password=…&ssl=true");
        assertThat(SettingValue.of("sp.mail.url", "smtp://me:pw@mail.example/", "x")
                        .value())
                .isEqualTo("smtp://…@mail.example/");
    }

    @Test
    void anythingElseIsShown() {
        assertThat(SettingValue.of("sp.files.quota", "1000", "file").value()).isEqualTo("1000");
    }
}
