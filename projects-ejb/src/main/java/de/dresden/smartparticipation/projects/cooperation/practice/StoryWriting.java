package de.dresden.smartparticipation.projects.cooperation.practice;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.platform.text.TypedText;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyCatalogue;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyDirectory;
import de.dresden.smartparticipation.projects.cooperation.company.TopicEntry;
import de.dresden.smartparticipation.projects.cooperation.round.PairDirectory;
import de.dresden.smartparticipation.projects.cooperation.round.PairFrame;
import de.dresden.smartparticipation.projects.picture.NewPictures;
import de.dresden.smartparticipation.projects.picture.SheetPicture;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a company does with the story of its pair. */
@Dependent
class StoryWriting {

    @Inject
    private PracticeRegister register;

    @Inject
    private PracticeConsents consents;

    @Inject
    private PracticeLetters letters;

    @Inject
    private CompanyCatalogue catalogue;

    @Inject
    private CompanyDirectory companies;

    @Inject
    private PairDirectory pairs;

    @Inject
    private NewPictures pictures;

    @Inject
    private PracticeDesk desk;

    StoryWords words() {
        return new StoryWords(
                catalogue.sectorTitles(),
                catalogue.topicTitles(),
                catalogue.topics().stream().map(TopicEntry::code).toList());
    }

    void write(StoryHolders.Held held, long version, Story story, Wording quote) {
        Practice practice = toChange(held, version);
        AcceptableStory.require(story, quote, Set.copyOf(catalogue.topicTitles().keySet()));
        Map<String, Object> before =
                practice.last().map(PracticeVersion::values).orElse(Map.of());
        List<Voice> voices = voices(practice).stream()
                .map(voice -> voice.company() == held.own().company() ? voice.saying(quote) : voice)
                .toList();
        practice.tell(story, voices, desk.now());
        Map<String, Object> after = new TreeMap<>(practice.written().values());
        after.put("company", held.own().reference());
        after.put("remark", held.own().name());
        desk.heard(practice, "told", before, after, List.of());
    }

    /** As they spoke before; at first all silent, with name and sector as they are now. */
    private List<Voice> voices(Practice practice) {
        return practice.last().map(PracticeVersion::voices).orElseGet(() -> silent(pairs.of(practice.pair())));
    }

    List<Voice> silent(PairFrame pair) {
        return Stream.of(pair.first(), pair.second(), pair.third())
                .filter(Objects::nonNull)
                .map(companies::of)
                .map(company -> new Voice(company.id(), company.name(), company.sectorCode(), Wording.NONE, null))
                .toList();
    }

    void agree(StoryHolders.Held held, long version, Locale language) {
        Practice practice = toChange(held, version);
        boolean fresh = practice.agree(held.own().company(), desk.now());
        consents.give(practice.id(), held.own().company(), language, desk.now());
        if (fresh) {
            boolean all = practice.written().agreed();
            Map<String, ?> after = Map.of(
                    "company",
                    held.own().reference(),
                    "remark",
                    held.own().name(),
                    "wording",
                    PracticeConsents.WORDING);
            desk.heard(
                    practice,
                    all ? "confirmed" : "agreed",
                    Map.of(),
                    after,
                    all ? List.of() : letters.unagreed(PracticeMails.CONFIRM, practice));
        }
    }

    void addPicture(
            StoryHolders.Held held,
            long version,
            InputStream content,
            String name,
            Wording text,
            String credit,
            boolean rights) {
        Practice practice = toChange(held, version);
        List<SheetPicture> shown = new ArrayList<>(practice.written().pictures());
        if (!rights) {
            throw refused("picture-rights");
        }
        if (shown.size() >= AcceptableStory.MOST_PICTURES) {
            throw refused("pictures", AcceptableStory.MOST_PICTURES);
        }
        shown.add(pictures.sent(content, name, text, credit, practice.subject()));
        show(practice, shown, "picture-added", held);
    }

    void removePicture(StoryHolders.Held held, long version, long file) {
        Practice practice = toChange(held, version);
        List<SheetPicture> shown = new ArrayList<>(practice.written().pictures());
        if (!shown.removeIf(one -> one.file() == file)) {
            throw refused("picture-unknown");
        }
        show(practice, shown, "picture-removed", held);
    }

    private void show(Practice practice, List<SheetPicture> shown, String verb, StoryHolders.Held held) {
        practice.show(shown, desk.now());
        desk.heard(
                practice,
                verb,
                Map.of(),
                Map.of("company", held.own().reference(), "remark", held.own().name(), "pictures", shown.size()),
                List.of());
    }

    void disagree(StoryHolders.Held held, String reason) {
        Practice found = register.find(held.reference());
        Practice practice = register.toChange(found.key());
        if (!consents.withdraw(practice.id(), held.own().company(), desk.now())) {
            return;
        }
        String why = TypedText.text(reason) == null
                ? Texts.german().text("projects.cooperation.practice.consent-withdrawn")
                : reason;
        boolean shown = practice.withdraw(why, desk.now());
        practice.disagree();
        desk.heard(
                practice,
                "consent-withdrawn",
                Map.of(),
                Map.of("company", held.own().reference(), "reason", why.strip(), "shown", shown),
                shown
                        ? letters.others(
                                PracticeMails.WITHDRAWN, practice, held.own().company(), why.strip())
                        : List.of());
    }

    private Practice toChange(StoryHolders.Held held, long version) {
        return register.toChange(new PracticeKey(held.reference(), version));
    }

    private static Refused refused(String why, Object... arguments) {
        return new Refused(AcceptableStory.because(why, arguments));
    }
}
