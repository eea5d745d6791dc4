package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyNeed;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyOffer;
import de.dresden.smartparticipation.projects.cooperation.company.ConsentPurpose;
import de.dresden.smartparticipation.projects.cooperation.company.RegistrationForm;
import de.dresden.smartparticipation.projects.cooperation.company.SectorEntry;
import de.dresden.smartparticipation.projects.cooperation.company.TopicEntry;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Words for what a company has chosen from the catalogue and agreed to. */
@Dependent
class CompanyWords {

    @Inject
    private Reader reader;

    String sector(RegistrationForm choices, String code) {
        return choices.sectors().stream()
                .filter(one -> one.code().equals(code))
                .map(SectorEntry::title)
                .map(title -> title.in(reader.language()))
                .findFirst()
                .orElse(code);
    }

    List<TopicLine> needs(RegistrationForm choices, List<CompanyNeed> needs) {
        return needs.stream()
                .map(one -> new TopicLine(
                        topic(choices, one.topic()), word("projects.urgency." + one.urgency()), one.text()))
                .toList();
    }

    List<TopicLine> offers(RegistrationForm choices, List<CompanyOffer> offers) {
        return offers.stream()
                .map(one -> new TopicLine(
                        topic(choices, one.topic()), word("projects.strength." + one.strength()), one.text()))
                .toList();
    }

    /** What is agreed to, in the words of the version that is shown now. */
    String consent(ConsentPurpose purpose) {
        return word("projects.company-consent." + purpose.name().toLowerCase(Locale.ROOT) + "." + purpose.wording());
    }

    String area(String key) {
        return reader.area(key);
    }

    private String topic(RegistrationForm choices, String code) {
        return choices.topics().stream()
                .filter(one -> one.code().equals(code))
                .map(TopicEntry::title)
                .map(title -> title.in(reader.language()))
                .findFirst()
                .orElse(code);
    }

    private String word(String key) {
        return Texts.in(reader.language()).text(key);
    }
}
