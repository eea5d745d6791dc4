package de.dresden.smartparticipation.participation.publicview;

import de.dresden.smartparticipation.participation.consultation.ConsultationHead;
import de.dresden.smartparticipation.participation.consultation.CoreData;
import de.dresden.smartparticipation.participation.consultation.PhaseKind;
import de.dresden.smartparticipation.participation.consultation.PublishedConsultation;
import de.dresden.smartparticipation.participation.consultation.PublishedConsultations;
import de.dresden.smartparticipation.participation.consultation.PublishedRow;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads consultations as citizens see them. */
@Dependent
class PublicReading {

    private static final Comparator<PublicRow> AS_ON_THE_START_PAGE = Comparator.comparing(PublicRow::stage)
            .thenComparing(PublicReading::nextDay, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(PublicRow::reference, Comparator.reverseOrder());

    private static final String NUMBERS =
            "select count(*) as total, count(*) filter (where c.state = 'PUBLISHED') as answered"
                    + " from participation.contribution c where c.consultation_id = ? and " + ShownQuery.SHOWN;

    private record Numbers(long total, long answered) {}

    @Inject
    private PublishedConsultations consultations;

    @Inject
    private PublicViewRegister register;

    @Inject
    private ResultFigures figures;

    @Inject
    private Sql sql;

    List<PublicRow> list(Locale language) {
        Map<Long, WordingText> english = english();
        return consultations.all().stream()
                .map(row -> row(row, english.get(row.head().id()), isEnglish(language)))
                .sorted(AS_ON_THE_START_PAGE)
                .toList();
    }

    PublicConsultation details(String reference, Locale language) {
        PublishedConsultation found = consultations.of(reference);
        ConsultationHead head = found.head();
        Set<WordingKind> wordings = register.kinds(head.id());
        Optional<WordingText> english = isEnglish(language) && wordings.contains(WordingKind.ENGLISH)
                ? register.text(head.id(), WordingKind.ENGLISH)
                : Optional.empty();
        Numbers numbers = numbers(head.id());
        PublicStage stage = PublicStage.of(head);
        return new PublicConsultation(
                head.id(),
                head.reference(),
                stage,
                english.map(text -> translated(found.data(), text)).orElse(found.data()),
                english.isPresent() ? Locale.ENGLISH.getLanguage() : Locale.GERMAN.getLanguage(),
                found.departmentName(),
                found.areas(),
                found.phases(),
                found.topics(),
                found.phases().stream()
                        .filter(phase -> phase.kind() == PhaseKind.PARTICIPATION)
                        .map(phase -> phase.days().until())
                        .findFirst()
                        .orElse(null),
                numbers.total(),
                numbers.answered(),
                wordings.contains(WordingKind.EASY),
                stage == PublicStage.RESULTS || wordings.contains(WordingKind.RESULTS) || numbers.answered() > 0,
                register.documents(head.id()));
    }

    PublicName name(String reference, Locale language) {
        var name = consultations.head(reference).name();
        return new PublicName(name.in(language), name.spoken(language).getLanguage());
    }

    Optional<String> easy(String reference) {
        return register.text(consultations.head(reference).id(), WordingKind.EASY)
                .map(WordingText::body);
    }

    PublicResults results(String reference, Locale language) {
        long consultation = consultations.head(reference).id();
        Optional<WordingText> english =
                isEnglish(language) ? register.text(consultation, WordingKind.RESULTS_ENGLISH) : Optional.empty();
        WordingText text = english.or(() -> register.text(consultation, WordingKind.RESULTS))
                .orElse(null);
        Numbers numbers = numbers(consultation);
        return new PublicResults(
                text == null ? null : text.body(),
                english.isPresent() ? Locale.ENGLISH.getLanguage() : Locale.GERMAN.getLanguage(),
                numbers.total(),
                numbers.answered(),
                figures.assessments(consultation),
                figures.topics(consultation));
    }

    private Numbers numbers(long consultation) {
        return sql.first(NUMBERS, row -> new Numbers(row.number("total"), row.number("answered")), consultation)
                .orElseThrow();
    }

    private Map<Long, WordingText> english() {
        Map<Long, WordingText> texts = new HashMap<>();
        sql.each(
                "select consultation_id, title, summary from participation.wording where kind = 'ENGLISH'",
                row -> texts.put(
                        row.number("consultation_id"), new WordingText(row.text("title"), row.text("summary"), null)));
        return texts;
    }

    private static PublicRow row(PublishedRow row, WordingText written, boolean isEnglish) {
        WordingText english = isEnglish ? written : null;
        return new PublicRow(
                row.head().reference(),
                english == null ? row.head().title() : english.title(),
                english == null ? row.summary() : english.summary(),
                english == null ? Locale.GERMAN.getLanguage() : Locale.ENGLISH.getLanguage(),
                PublicStage.of(row.head()),
                row.department(),
                day(row.startsAt()),
                row.endsAt() == null ? null : day(row.endsAt().minusMillis(1)),
                day(row.resultsAt()),
                row.areas(),
                row.topics(),
                words(row, written));
    }

    private static String words(PublishedRow row, WordingText english) {
        String german = row.head().title() + ' ' + row.summary();
        String all = english == null ? german : german + ' ' + english.title() + ' ' + english.summary();
        return all.toLowerCase(Locale.GERMAN);
    }

    /** The day for which a citizen looks at it. */
    private static LocalDate nextDay(PublicRow row) {
        return switch (row.stage()) {
            case RUNNING -> row.lastDay();
            case COMING -> row.firstDay();
            case EVALUATING -> row.resultsFrom();
            case RESULTS -> null;
        };
    }

    private static CoreData translated(CoreData german, WordingText english) {
        return new CoreData(
                english.title(),
                english.summary(),
                english.body(),
                german.department(),
                german.contactName(),
                german.contactEmail(),
                german.contactPhone());
    }

    private static LocalDate day(Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, Clocks.BERLIN);
    }

    private static boolean isEnglish(Locale language) {
        return language != null && Locale.ENGLISH.getLanguage().equals(language.getLanguage());
    }
}
