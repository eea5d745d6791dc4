package de.dresden.smartparticipation.projects.cooperation.practice;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyCatalogue;
import de.dresden.smartparticipation.projects.cooperation.company.TopicEntry;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads what is released, not withdrawn, and agreed to by all of its companies; nothing else. */
@Dependent
class PublishedStories {

    /** Whether the public may see the version {@code v} of the story {@code b}. */
    static final String SHOWN = """
            from projects.best_practice b
            join projects.best_practice_version v on v.practice_id = b.id and v.number = b.in_force_number and v.approval_state = 'APPROVED'
            where b.withdrawn_at is null and not exists (select 1 from projects.best_practice_voice w where w.version_id = v.id
                and not exists (select 1 from projects.best_practice_consent k where k.practice_id = b.id
                    and k.company_id = w.company_id and k.withdrawn_at is null)) and\s""";

    private static final String MATCHING = "select b.reference " + SHOWN + """
            (?::text is null or strpos(lower(concat_ws(' ', v.title, v.title_english, v.need, v.need_english, v.deeds, v.deeds_english,
                v.results, v.results_english, b.reference,
                (select string_agg(w.name, ' ') from projects.best_practice_voice w where w.version_id = v.id))), ?) > 0)
            and (cardinality(?::text[]) = 0 or exists (select 1 from projects.best_practice_voice w where w.version_id = v.id
                and w.sector = any(?::text[])))
            and (cardinality(?::text[]) = 0 or exists (select 1 from projects.best_practice_topic t where t.version_id = v.id
                and t.topic = any(?::text[])))
            order by v.in_force_from desc, b.reference limit 200""";

    @Inject
    private PracticeRegister register;

    @Inject
    private CompanyCatalogue catalogue;

    @Inject
    private Sql sql;

    List<GoodExample> list(GoodExampleFilter filter) {
        String text = filter.text() == null ? null : filter.text().toLowerCase(Locale.GERMAN);
        StoryWords words = words();
        return sql
                .list(
                        MATCHING,
                        row -> row.text("reference"),
                        text,
                        text,
                        filter.sectors(),
                        filter.sectors(),
                        filter.topics(),
                        filter.topics())
                .stream()
                .map(reference -> example(reference, words))
                .toList();
    }

    Optional<GoodExample> one(String reference) {
        return sql.first(
                "select b.reference " + SHOWN + "b.reference = ?",
                row -> example(row.text("reference"), words()),
                reference);
    }

    StoryWords words() {
        return new StoryWords(
                catalogue.sectorTitles(),
                catalogue.topicTitles(),
                catalogue.topics().stream().map(TopicEntry::code).toList());
    }

    private GoodExample example(String reference, StoryWords words) {
        StoryContent content = register.find(reference).inForce().orElseThrow().view();
        Map<String, Wording> sectors = new LinkedHashMap<>();
        content.voices().stream()
                .map(Voice::sector)
                .filter(Objects::nonNull)
                .forEach(code -> sectors.put(code, words.sectors().get(code)));
        return new GoodExample(
                reference,
                content,
                sectors,
                words.topics().entrySet().stream()
                        .filter(topic -> content.story().topics().contains(topic.getKey()))
                        .map(Map.Entry::getValue)
                        .toList());
    }
}
