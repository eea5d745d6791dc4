package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.templates.LetterOrder;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes the mails to a company. */
@Dependent
class CompanyLetters {

    private static final Set<String> LINKED = Set.of(
            CompanyMails.DRAFT,
            CompanyMails.RECEIVED,
            CompanyMails.ASKED,
            CompanyMails.RELEASED,
            CompanyMails.PAIRED,
            CompanyMails.ALONE);

    @Inject
    private CompanyLinks links;

    LetterOrder to(Company company, String mail) {
        return to(company, mail, null);
    }

    /** @param partner name of the company with which it found itself, where the mail tells of it */
    LetterOrder to(Company company, String mail, String partner) {
        Map<String, String> values = new HashMap<>();
        values.put("titel", company.name());
        values.put("nummer", company.reference());
        values.put("partner", partner);
        if (LINKED.contains(mail)) {
            values.put("link", links.address(company.subject()));
        }
        if (mail.equals(CompanyMails.ASKED)) {
            values.put("frage", company.query());
            values.put(
                    "ende",
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                            .withLocale(company.language())
                            .format(company.queryUntil()));
        }
        if (mail.equals(CompanyMails.REFUSED)) {
            values.put("grund", company.stateReason());
        }
        return new LetterOrder(mail, company.language(), company.email(), values, company.subject());
    }

    /** To whom the company has named as its partner. */
    LetterOrder invitation(Company company, String email, Locale language) {
        return new LetterOrder(
                CompanyMails.INVITED,
                language,
                email,
                Map.of("titel", company.name(), "link", links.invitation(company.subject())),
                company.subject());
    }
}
