package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.application.Applicant;
import de.dresden.smartparticipation.projects.application.ApplicationData;
import de.dresden.smartparticipation.projects.application.MoneyPlan;
import de.dresden.smartparticipation.projects.application.PartnerEntry;
import de.dresden.smartparticipation.projects.application.Proposal;
import de.dresden.smartparticipation.projects.application.Setting;
import de.dresden.smartparticipation.projects.call.ApplicantKind;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyData;
import de.dresden.smartparticipation.projects.cooperation.company.Particulars;
import de.dresden.smartparticipation.projects.cooperation.company.Portrait;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an application says when it is begun for a tandem: all that its companies said already, so that nobody types it twice. */
final class Prefilled {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SUMMARY = 500;
    private static final int LONGEST_DESCRIPTION = 10_000;
    private static final String KEY = "projects.tandem.draft.";

    private final List<CompanyData> companies;
    private final Map<String, Wording> topics;
    private final Texts texts;
    private final Locale language;

    /**
     * @param companies what they say; the first one applies
     * @param topics the catalogue by code
     */
    Prefilled(List<CompanyData> companies, Map<String, Wording> topics, Locale language) {
        this.companies = companies;
        this.topics = topics;
        this.texts = Texts.in(language);
        this.language = language;
    }

    ApplicationData data() {
        return new ApplicationData(applicant(), proposal(), setting(), MoneyPlan.NONE);
    }

    private Applicant applicant() {
        Particulars first = companies.get(0).particulars();
        Portrait place = companies.get(0).portrait();
        return new Applicant(
                ApplicantKind.COMPANY,
                first.name(),
                first.contact(),
                first.email(),
                first.phone(),
                place.street(),
                place.postalCode(),
                place.city());
    }

    private Proposal proposal() {
        String names = companies.stream().map(Prefilled::name).collect(Collectors.joining(", "));
        String needed = companies.stream()
                .flatMap(one -> one.needs().needs().stream())
                .map(one -> title(one.topic()))
                .distinct()
                .collect(Collectors.joining(", "));
        List<String> told = new ArrayList<>();
        companies.forEach(one -> told.add(about(one)));
        return new Proposal(
                cut(texts.fill(texts.text(KEY + "title"), names), LONGEST_TITLE),
                cut(texts.fill(texts.text(KEY + "summary"), names, needed), LONGEST_SUMMARY),
                cut(String.join("\n\n", told), LONGEST_DESCRIPTION),
                null);
    }

    private String about(CompanyData one) {
        return Stream.of(
                        name(one)
                                + (one.portrait().description() == null
                                        ? ""
                                        : ": " + one.portrait().description()),
                        list(
                                "needs",
                                one.needs().needs().stream()
                                        .map(need -> line(need.topic(), need.text()))
                                        .toList()),
                        list("offers", offers(one)))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private List<String> offers(CompanyData one) {
        return one.offers().offers().stream()
                .map(offer -> line(offer.topic(), offer.text()))
                .toList();
    }

    private String list(String what, List<String> lines) {
        return lines.isEmpty() ? null : texts.text(KEY + what) + "\n– " + String.join("\n– ", lines);
    }

    private String line(String topic, String text) {
        return text == null || text.isBlank() ? title(topic) : title(topic) + ": " + text.strip();
    }

    private String title(String topic) {
        return topics.getOrDefault(topic, Wording.of(topic)).in(language);
    }

    private Setting setting() {
        TreeSet<String> districts = companies.stream()
                .map(one -> one.portrait().district())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        List<PartnerEntry> partners = companies.stream()
                .skip(1)
                .map(one -> new PartnerEntry(
                        ApplicantKind.COMPANY, name(one), cut(String.join("; ", offers(one)), LONGEST_SUMMARY)))
                .toList();
        Setting none = Setting.NONE;
        return new Setting(districts, none.place(), none.first(), none.last(), none.steps(), partners);
    }

    private static String name(CompanyData one) {
        return one.particulars().name();
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1).stripTrailing() + "…";
    }
}
