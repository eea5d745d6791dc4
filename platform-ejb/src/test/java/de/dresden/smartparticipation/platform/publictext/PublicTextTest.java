package de.dresden.smartparticipation.platform.publictext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.markup.RichText;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import java.time.Instant;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublicTextTest {

    private static final Instant NOW = Instant.parse("2026-11-16T08:00:00Z");

    private final DataSource database = TestDatabase.fresh();
    private final Sql sql = Sql.on(database);
    private final PublicTextTable texts = new PublicTextTable(sql);

    @ParameterizedTest
    @EnumSource
    void everyTextIsThereFromTheBeginningInBothLanguages(PublicTextName name) {
        PublicText first = texts.versions(name).get(0);
        assertThat(first.number()).isOne();
        assertThat(first.current()).isTrue();
        assertThat(RichText.sanitised(first.in(Locale.GERMAN)))
                .as("stays as it is")
                .contains("<h2>");
        assertThat(RichText.plain(first.in(Locale.ENGLISH))).hasSizeGreaterThan(200);
    }

    @Test
    void theNextVersionHoldsAndTheEarlierOneStaysReadable() {
        TestPeople.in(database).staff(1, "admin");
        assertThat(texts.publish(PublicTextName.PRIVACY, 2, "<p>Neu</p>", "<p>New</p>", "Frist", NOW, 1))
                .isPresent();
        assertThat(new PrivacyNotice(sql).currentVersion()).isEqualTo(2);
        assertThat(new PrivacyNotice(sql).exists(1)).isTrue();
        assertThat(new PrivacyNotice(sql).exists(99)).isFalse();
        assertThat(new PrivacyNotice(sql).exists(0)).isFalse();
        assertThat(texts.versions(PublicTextName.PRIVACY))
                .extracting(PublicText::number, PublicText::current)
                .containsExactly(tuple(2, true), tuple(1, false));
    }

    @Test
    void ofTwoWhoWriteTheNextVersionOneIsTooLate() {
        TestPeople.in(database).staff(1, "admin");
        texts.publish(PublicTextName.IMPRINT, 2, "<p>A</p>", "<p>A</p>", "a", NOW, 1);
        assertThat(texts.publish(PublicTextName.IMPRINT, 2, "<p>B</p>", "<p>B</p>", "b", NOW, 1))
                .isEmpty();
        assertThat(texts.publish(PublicTextName.IMPRINT, 9, "<p>B</p>", "<p>B</p>", "b", NOW, 1))
                .isEmpty();
    }

    @Test
    void feedbackWithoutAWordIsRefused() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new PageFeedback(new FeedbackData(null, "  ", null, Locale.GERMAN), NOW));
    }

    @Test
    void aTextIsFoundByTheWordInItsAddress() {
        assertThat(PublicTextName.of("privacy")).contains(PublicTextName.PRIVACY);
        assertThat(PublicTextName.of("../etc")).isEmpty();
        assertThat(PublicTextName.of(null)).isEmpty();
    }
}
