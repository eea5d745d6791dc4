package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.business.LegalForm;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyData;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyNeed;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyOffer;
import de.dresden.smartparticipation.projects.cooperation.company.ConsentPurpose;
import de.dresden.smartparticipation.projects.cooperation.company.NeedList;
import de.dresden.smartparticipation.projects.cooperation.company.OfferList;
import de.dresden.smartparticipation.projects.cooperation.company.Particulars;
import de.dresden.smartparticipation.projects.cooperation.company.Portrait;
import de.dresden.smartparticipation.projects.cooperation.company.Teamwork;
import de.dresden.smartparticipation.projects.cooperation.company.WishEntry;
import de.dresden.smartparticipation.projects.cooperation.company.WishKind;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A company as a program registers it.
 *
 * @param sector code of a sector
 * @param district key of a Stadtteil
 * @param consents what is agreed to
 * @param notice version of the data-protection notice that was shown
 */
record NewCompanyJson(
        String name,
        LegalForm legalForm,
        String sector,
        Integer employees,
        String contactName,
        String email,
        String phone,
        String street,
        String postalCode,
        String city,
        String district,
        String website,
        String description,
        List<NeedJson> needs,
        List<OfferJson> offers,
        Integer hoursPerMonth,
        List<WishJson> wishes,
        PartnerOfCompany partner,
        List<ConsentPurpose> consents,
        Integer notice) {

    /** A need of the company. */
    record NeedJson(String topic, int urgency, String text) {}

    /** What the company offers. */
    record OfferJson(String topic, int strength, String text) {}

    /** Another company that it names. */
    record WishJson(WishKind kind, String name) {}

    /** A company with which it has found itself. */
    record PartnerOfCompany(String name, String email) {}

    /** What is missing without which it cannot be looked at. */
    List<Reason> missing() {
        return notice == null ? List.of(Reason.of("web.api.notice-missing")) : List.of();
    }

    CompanyData company() {
        return new CompanyData(
                new Particulars(name, legalForm, sector, employees, contactName, email, phone),
                new Portrait(street, postalCode, city, district, website, description),
                new NeedList(each(needs)
                        .map(one -> new CompanyNeed(one.topic(), one.urgency(), one.text()))
                        .toList()),
                new OfferList(each(offers)
                        .map(one -> new CompanyOffer(one.topic(), one.strength(), one.text()))
                        .toList()),
                new Teamwork(
                        hoursPerMonth,
                        each(wishes)
                                .map(one -> new WishEntry(one.kind(), one.name()))
                                .toList(),
                        partner == null ? null : partner.name(),
                        partner == null ? null : partner.email()));
    }

    Set<ConsentPurpose> agreed() {
        return each(consents).collect(Collectors.toSet());
    }

    private static <T> Stream<T> each(List<T> list) {
        return list == null ? Stream.empty() : list.stream().filter(Objects::nonNull);
    }
}
