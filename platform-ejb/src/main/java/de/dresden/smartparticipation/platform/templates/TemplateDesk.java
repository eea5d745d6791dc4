package de.dresden.smartparticipation.platform.templates;

import static de.dresden.smartparticipation.platform.identity.Roles.ADMINISTRATOR;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.PeopleAddresses;
import de.dresden.smartparticipation.platform.mail.Letter;
import de.dresden.smartparticipation.platform.mail.Outbox;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** The words of all mails, for administrators. */
@Stateless
@Boundary
public class TemplateDesk {

    @Inject
    private KnownTemplates templates;

    @Inject
    private WordingRegister wordings;

    @Inject
    private PeopleAddresses addresses;

    @Inject
    private CurrentActor actor;

    @Inject
    private Happenings happenings;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** All mails, by programme. @param reader language of the names */
    @RolesAllowed(ADMINISTRATOR)
    public List<TemplateRow> list(Locale reader) {
        Texts texts = Texts.in(reader);
        List<WordingRegister.Own> own = wordings.all();
        return templates.all().stream().map(one -> row(one, own, texts)).toList();
    }

    /**
     * @param language language of the mail
     * @param reader language of the explanations
     * @throws NotFound where there is no such mail
     */
    @RolesAllowed(ADMINISTRATOR)
    public TemplateDetails details(String key, Locale language, Locale reader) {
        MailTemplate template = templates.get(key);
        Wording product = Wording.ofTheProduct(key, language);
        return new TemplateDetails(
                key,
                Texts.in(reader).text(key + ".name"),
                template.unsubscribable(),
                wordings.words(key, language).orElse(product),
                product,
                wordings.version(key, language),
                new PlaceholderWords(template, reader, language).of(template));
    }

    /**
     * The mail as it would be written with the examples.
     *
     * @throws Refused where a placeholder is unknown or something is missing
     */
    @RolesAllowed(ADMINISTRATOR)
    public Wording preview(String key, Locale language, Wording words) {
        MailTemplate template = templates.get(key);
        List<Reason> wrong = WordingRule.check(template, words);
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
        return words.filled(new PlaceholderWords(template, language, language).examples(template));
    }

    /**
     * From now on the mail is written in these words.
     *
     * @param version version that was seen; 0 where the product's words held
     * @throws Conflict where somebody else has changed them since
     * @throws Refused where a placeholder is unknown or something is missing
     */
    @RolesAllowed(ADMINISTRATOR)
    public void change(String key, Locale language, long version, Wording words) {
        MailTemplate template = templates.get(key);
        MailWording wording = wordings.find(key, language).orElse(null);
        if (wording == null && version == 0) {
            wording = wordings.add(new MailWording(template, language));
        } else if (wording == null) {
            throw Conflict.changedMeanwhile();
        } else {
            wording.seen(version);
        }
        happenings.record(wording.change(template, words, actor.account(), clock.instant()));
    }

    /**
     * From now on the product's own words hold again.
     *
     * @throws NotFound where there are no others
     * @throws Conflict where somebody else has changed them since
     */
    @RolesAllowed(ADMINISTRATOR)
    public void backToTheProduct(String key, Locale language, long version) {
        MailWording wording = wordings.find(templates.get(key).key(), language).orElseThrow(() -> new NotFound(key));
        wording.seen(version);
        happenings.record(wording.backToTheProduct());
        wordings.remove(wording);
    }

    /**
     * Mails the words with the examples to whoever asks.
     *
     * @return the address
     * @throws Refused where the account has none, or the words are wrong
     */
    @RolesAllowed(ADMINISTRATOR)
    public String test(String key, Locale language, Wording words) {
        Wording mail = preview(key, language, words);
        String to = addresses
                .of(actor.account())
                .orElseThrow(() -> new Refused(Reason.of("platform.templates.no-address")));
        String subjectLine = Texts.in(language).text("platform.templates.test", mail.subjectLine());
        Subject about = new Subject("mail-wording", 0, key);
        happenings.record(new TestMailed(about, language.getLanguage()));
        outbox.post(new Letter(to, subjectLine, mail.body(), about));
        return to;
    }

    private static TemplateRow row(MailTemplate template, List<WordingRegister.Own> all, Texts texts) {
        List<WordingRegister.Own> own = all.stream()
                .filter(one -> one.template().equals(template.key()))
                .toList();
        WordingRegister.Own latest = own.isEmpty() ? null : own.get(own.size() - 1);
        return new TemplateRow(
                template.key(),
                template.module(),
                texts.text(template.key() + ".name"),
                template.unsubscribable(),
                own.stream().anyMatch(one -> one.language().equals(Locale.GERMAN.getLanguage())),
                own.stream().anyMatch(one -> one.language().equals(Locale.ENGLISH.getLanguage())),
                latest == null ? null : latest.changedAt(),
                latest == null ? null : latest.changedBy());
    }
}
