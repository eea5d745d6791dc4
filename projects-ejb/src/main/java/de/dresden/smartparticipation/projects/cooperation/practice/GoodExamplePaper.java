package de.dresden.smartparticipation.projects.cooperation.practice;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.documents.Paper;
import de.dresden.smartparticipation.platform.documents.PaperPdf;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.picture.PrintedPicture;
import de.dresden.smartparticipation.projects.picture.SheetPicture;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A released example as tagged PDF, in the language of who reads where it was written in that. */
@Dependent
class GoodExamplePaper {

    private static final String KEY = "projects.cooperation.practice.paper.";

    @Inject
    private FileStore files;

    void write(GoodExample example, Locale language, OutputStream out) throws IOException {
        PaperPdf.write(paper(example, language), out);
    }

    private Paper paper(GoodExample example, Locale language) {
        Texts texts = Texts.in(language);
        StoryContent content = example.content();
        Story story = content.story();
        Paper.Writing paper = Paper.called(story.title().in(language), language)
                .footer(texts.text(
                        KEY + "footer",
                        example.reference(),
                        texts.fill("{0}", LocalDate.ofInstant(content.inForceFrom(), Clocks.BERLIN))));
        paper.heading(1, story.title().in(language));
        paper.facts(facts(example, texts, language));
        paper.heading(2, texts.text(KEY + "need")).text(story.need().in(language));
        paper.heading(2, texts.text(KEY + "deeds")).text(story.deeds().in(language));
        paper.heading(2, texts.text(KEY + "results")).text(story.results().in(language));
        if (!story.figures().isEmpty()) {
            paper.grid(
                    List.of(texts.text(KEY + "figure"), texts.text(KEY + "label")),
                    List.of(1, 4),
                    story.figures().stream()
                            .map(figure ->
                                    List.of(figure.value(), figure.label().in(language)))
                            .toList());
        }
        content.voices().stream().filter(voice -> !voice.quote().isEmpty()).forEach(voice -> paper.heading(
                        2, voice.name())
                .text(texts.text(KEY + "quote", voice.quote().in(language))));
        if (!content.pictures().isEmpty()) {
            paper.heading(2, texts.text(KEY + "pictures"));
            content.pictures().forEach(one -> picture(paper, one, texts, language));
        }
        return paper.done();
    }

    private static Map<String, String> facts(GoodExample example, Texts texts, Locale language) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(
                texts.text(KEY + "companies"),
                example.content().voices().stream()
                        .map(voice -> example.sector(voice) == null
                                ? voice.name()
                                : voice.name() + " (" + example.sector(voice).in(language) + ")")
                        .collect(Collectors.joining("\n")));
        facts.put(
                texts.text(KEY + "topics"),
                example.topics().stream().map(topic -> topic.in(language)).collect(Collectors.joining(", ")));
        return facts;
    }

    private void picture(Paper.Writing paper, SheetPicture one, Texts texts, Locale language) {
        byte[] jpeg = PrintedPicture.of(files, one.file());
        if (jpeg != null) {
            String shows = one.text().in(language);
            paper.picture(jpeg, shows, texts.text("projects.fact-sheet.paper.credit", shows, one.credit()));
        }
    }
}
