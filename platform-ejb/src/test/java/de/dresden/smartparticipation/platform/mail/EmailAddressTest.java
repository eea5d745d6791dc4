package de.dresden.smartparticipation.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"anna@example.org", "a.b+c@sub.example.org", "jürgen@müller.de", "o'neill@example.ie"})
    void what_people_type_is_an_address(String text) {
        assertThat(EmailAddress.isOne(text)).isTrue();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "anna",
                "anna@example",
                "anna@example.",
                "anna@exam ple.org",
                "anna@example.org, ben@example.org",
                "Anna <anna@example.org>",
                "anna@example.org\nBcc: ben@example.org",
                "a@b@example.org"
            })
    void two_of_them_a_name_beside_it_or_half_of_one_is_none(String text) {
        assertThat(EmailAddress.isOne(text)).isFalse();
    }
}
