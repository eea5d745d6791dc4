package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.cooperation.practice.GoodExample;
import de.dresden.smartparticipation.projects.cooperation.practice.Story;
import java.time.Instant;
import java.util.List;

/**
 * A good example of the company cooperation for everybody.
 *
 * @param reference as {@code GB-2026-01}
 * @param topics codes of what it was about
 * @param publishedAt since when this version is shown
 */
public record OpenExampleJson(
        String reference,
        String title,
        String titleEnglish,
        String need,
        String needEnglish,
        String deeds,
        String deedsEnglish,
        String results,
        String resultsEnglish,
        List<String> topics,
        List<FigureJson> figures,
        List<CompanyJson> companies,
        List<PictureJson> pictures,
        Instant publishedAt) {

    /** A result in figures. */
    public record FigureJson(String value, String label, String labelEnglish) {}

    /** A company with its own words. */
    public record CompanyJson(String name, String sector, String quote, String quoteEnglish) {}

    /** A picture with what it shows and who made it. */
    public record PictureJson(String path, String text, String textEnglish, String credit) {}

    static OpenExampleJson of(GoodExample example) {
        Story story = example.content().story();
        return new OpenExampleJson(
                example.reference(),
                story.title().german(),
                english(story.title()),
                story.need().german(),
                english(story.need()),
                story.deeds().german(),
                english(story.deeds()),
                story.results().german(),
                english(story.results()),
                story.topics().stream().sorted().toList(),
                story.figures().stream()
                        .map(figure ->
                                new FigureJson(figure.value(), figure.label().german(), english(figure.label())))
                        .toList(),
                example.content().voices().stream()
                        .map(voice -> new CompanyJson(
                                voice.name(), voice.sector(), voice.quote().german(), english(voice.quote())))
                        .toList(),
                example.content().pictures().stream()
                        .map(picture -> new PictureJson(
                                "/public/files/" + picture.file(),
                                picture.text().german(),
                                english(picture.text()),
                                picture.credit()))
                        .toList(),
                example.content().inForceFrom());
    }

    /** Null where nobody has translated it. */
    private static String english(Wording words) {
        return words.english().isEmpty() ? null : words.english();
    }
}
