package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.documents.Paper;
import de.dresden.smartparticipation.platform.text.Texts;
import java.util.Locale;

/** What hangs on site: what it is for, the code to scan, the same to type, and until when it holds. */
final class StationPoster {

    private static final String KEY = "rewards.challenge.poster.";

    private final Locale language;
    private final Texts texts;

    StationPoster(Locale language) {
        this.language = language;
        this.texts = Texts.in(language);
    }

    /** @param signed what the code says to a camera */
    Paper of(ChallengeData data, Station station, String signed) {
        return Paper.called(data.title(), language)
                .footer(words("footer"))
                .poster()
                .heading(1, data.title())
                .strong(station.name())
                .text(words("how"))
                .qrCode(signed, words("alternative"))
                .strong(words("code", station.shownCode()))
                .text(words("until", station.firstDay(), station.lastDay()))
                .text(counts(data, station))
                .done();
    }

    /** Where the challenge lets less count than the code does, that is what people have to know. */
    private String counts(ChallengeData data, Station station) {
        return data.times() == null
                ? words(station.daily() ? "daily" : "once")
                : words(
                        "times",
                        data.times(),
                        texts.text("rewards.repeat." + data.every().name().toLowerCase(Locale.ROOT)));
    }

    private String words(String name, Object... arguments) {
        return texts.text(KEY + name, arguments);
    }
}
