package de.dresden.smartparticipation.projects.eligibility;

import de.dresden.smartparticipation.platform.documents.Paper;
import de.dresden.smartparticipation.platform.documents.PaperPdf;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.application.Applicant;
import de.dresden.smartparticipation.projects.application.ApplicantContact;
import de.dresden.smartparticipation.projects.application.ApplicationDirectory;
import de.dresden.smartparticipation.projects.eligibility.CheckDesk.Opened;
import de.dresden.smartparticipation.projects.eligibility.CheckRegister.Signer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The letter of a refusal, in German, the language of the authority (§ 23 VwVfG), and the mail that says the same. It names the remedy: an
 * objection within a month (§ 70 VwGO), where it has to be made (§ 58 VwGO).
 */
@Dependent
class RefusalWriting {

    private static final String KEY = "projects.refusal.";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN);

    @Inject
    private CheckRegister register;

    @Inject
    private ApplicationDirectory applications;

    @Inject
    private CheckDesk desk;

    /** Makes and keeps it. @throws Refused where the call names nobody who answers questions */
    RefusalLetter make(Opened opened, String reason) {
        String contact = register.contact(opened.call().id());
        if (contact.isBlank()) {
            throw new Refused(ViewData.because("no-contact"));
        }
        String office = register.departmentName(opened.call().department());
        RefusalLetter letter =
                new RefusalLetter(desk.today(), reason, Texts.german().text(KEY + "remedy", office), contact);
        register.keep(
                opened.application().id(),
                letter,
                opened.by().person(),
                opened.by().actingFor(),
                desk.now());
        return letter;
    }

    /** What is told of it, with the mail to the applicant. */
    Happening sent(Opened opened, RefusalLetter letter) {
        ApplicantContact to = applications.contact(opened.application().id());
        Map<String, String> values = Map.of(
                "titel", opened.application().title(),
                "nummer", opened.application().reference(),
                "aufruf", opened.call().name().in(to.language()),
                "grund", letter.reason(),
                "rechtsbehelf", letter.remedy(),
                "kontakt", letter.contact());
        return CheckChanged.of(
                        opened.application(),
                        "letter-made",
                        Map.of(),
                        Map.of("day", letter.day().toString()),
                        opened.by(),
                        List.of())
                .mailing(List.of(new LetterOrder(
                        CheckMails.REFUSED,
                        to.language(),
                        to.applicant().email(),
                        values,
                        CheckChanged.subject(opened.application()))));
    }

    /** @throws NotFound where there is no letter */
    void write(Opened known, OutputStream out) {
        RefusalLetter letter = register.letter(known.application().id())
                .orElseThrow(() -> new NotFound(known.application().reference()));
        try {
            PaperPdf.write(paper(known, letter), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Paper paper(Opened known, RefusalLetter letter) {
        Texts texts = Texts.german();
        String reference = known.application().reference();
        Applicant to = applications.contact(known.application().id()).applicant();
        return Paper.called(texts.text(KEY + "title", reference), Locale.GERMAN)
                .footer(texts.text(KEY + "footer", reference))
                .text(texts.text(
                        KEY + "sender", register.departmentName(known.call().department())))
                .text(address(to))
                .heading(1, texts.text(KEY + "subject", known.application().title()))
                .facts(head(known, letter, texts))
                .text(texts.text(KEY + "greeting", to.name()))
                .text(texts.text(
                        KEY + "ruling",
                        known.application().title(),
                        known.call().title(),
                        known.call().reference()))
                .heading(2, texts.text(KEY + "reasons"))
                .text(letter.reason())
                .heading(2, texts.text(KEY + "remedies"))
                .text(letter.remedy())
                .text(texts.text(KEY + "closing"))
                .text(signed(register.signer(known.application().id()), texts))
                .done();
    }

    private static Map<String, String> head(Opened known, RefusalLetter letter, Texts texts) {
        Map<String, String> head = new LinkedHashMap<>();
        head.put(texts.text(KEY + "reference"), known.application().reference());
        head.put(texts.text(KEY + "day"), DAY.format(letter.day()));
        head.put(texts.text(KEY + "contact"), letter.contact());
        return head;
    }

    private static String signed(Signer signer, Texts texts) {
        return signer.actingFor() == null
                ? texts.text(KEY + "signed", signer.name())
                : texts.text(KEY + "signed-for", signer.name(), signer.actingFor());
    }

    private static String address(Applicant to) {
        String city =
                Stream.of(to.postalCode(), to.city()).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return Stream.of(to.organisation(), to.name(), to.street(), city)
                .filter(line -> line != null && !line.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
