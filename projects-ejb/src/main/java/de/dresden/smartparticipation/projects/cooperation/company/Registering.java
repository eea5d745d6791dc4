package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.confirmation.Confirmations;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.forms.ContentKey;
import de.dresden.smartparticipation.platform.forms.SentForms;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.publictext.PrivacyNotice;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Registering a company: a draft is begun, written step by step under its secret link and handed in; a program hands all in at once. What
 * is kept later under the same link is written here too.
 */
@Boundary
@Stateless
public class Registering {

    @Inject
    private NewCompanies companies;

    @Inject
    private CompanyRegister register;

    @Inject
    private CompanyCatalogue catalogue;

    @Inject
    private EmployeeLimit limit;

    @Inject
    private CompanyDesk desk;

    @Inject
    private CompanyLinks links;

    @Inject
    private Holders holders;

    @Inject
    private OwnReading reading;

    @Inject
    private WishTable wishes;

    @Inject
    private ConsentTable consents;

    @Inject
    private Pairing pairing;

    @Inject
    private SentForms sent;

    @Inject
    private Confirmations confirmations;

    @Inject
    private PrivacyNotice notice;

    /** Sectors, topics and what else there is to choose from. */
    @PermitAll
    public RegistrationForm form() {
        return new RegistrationForm(
                catalogue.sectors(), catalogue.topics(), wishes.published(), limit.now(), notice.currentVersion());
    }

    /**
     * Begins a draft and mails its secret link to the address given.
     *
     * @param invitation key of the link by which somebody was named as partner, or null
     * @param nonce the form's own name: the same that arrives again under it begins nothing new
     * @param address where it was sent from, for the limit of 10 an hour
     * @return the secret key
     * @throws NotFound where the invitation opens nothing any more
     * @throws Refused with everything that is wrong
     */
    @PermitAll
    public String start(Particulars data, String invitation, Locale language, String nonce, String address) {
        return links.key(subject(sent.once(nonce, ContentKey.of("company", data, invitation, language), () -> {
            Company draft = companies.begin(data, invitation, null, language, address);
            return desk.tell(draft, draft.begun(), CompanyMails.DRAFT) + " " + draft.id();
        })));
    }

    /** @throws NotFound where the key opens nothing */
    @PermitAll
    public OwnCompany open(String key) {
        return reading.of(register.find(holders.of(key).id()));
    }

    /**
     * Keeps a part of the form, also of a company that was handed in.
     *
     * @param version as it was read
     * @param nonce the form's own name
     * @throws Refused where it is over, or with everything that is wrong
     */
    @PermitAll
    public void write(String key, long version, CompanyPart part, String nonce) {
        Subject own = holders.of(key);
        sent.once(nonce, ContentKey.of("write", own.id(), version, part), () -> {
            Company company = holders.toChange(own, version);
            desk.require(part);
            String before = company.email();
            CompanyChanged change = company.write(part, desk.now());
            return desk.tell(company, change, mail(company, before), beside(company, part));
        });
    }

    /**
     * Hands it in and asks the address for its confirmation.
     *
     * @param agreed what is agreed to
     * @throws Refused with everything that is missing
     */
    @PermitAll
    public void send(String key, long version, Set<ConsentPurpose> agreed, String nonce) {
        Subject own = holders.of(key);
        sent.once(nonce, ContentKey.of("send", own.id(), version, new TreeSet<>(agreed)), () -> {
            Company company = holders.toChange(own, version);
            return handIn(company, agreed);
        });
    }

    /**
     * Registers a company as a whole: for programs.
     *
     * @param data all of it
     * @param agreed what is agreed to
     * @param shown version of the data-protection notice that was shown, or null
     * @param program the program's key: the same content that arrives again under it is answered with the first reference
     * @return the reference, and the secret key the first time
     * @throws Refused with everything that is wrong or missing, or where the key came with other content before
     */
    @PermitAll
    public CompanySent register(
            CompanyData data,
            Set<ConsentPurpose> agreed,
            Integer shown,
            Locale language,
            String program,
            String address) {
        AtomicReference<String> link = new AtomicReference<>();
        String content = ContentKey.of("company", data, new TreeSet<>(agreed), shown, language);
        String result = sent.onceForProgram("api:" + program, content, () -> {
            desk.require(data.particulars(), data.portrait(), data.needs(), data.offers(), data.teamwork());
            Company company = companies.begin(data.particulars(), null, shown, language, address);
            desk.tell(company, company.begun(), null);
            for (CompanyPart part : List.of(data.portrait(), data.needs(), data.offers(), data.teamwork())) {
                CompanyChanged change = company.write(part, desk.now());
                desk.tell(company, change, null, beside(company, part));
            }
            link.set(links.key(company.subject()));
            return handIn(company, agreed) + " " + company.id();
        });
        return new CompanySent(subject(result).reference(), link.get());
    }

    /** What is kept beside the company, and the mails that follow from it. */
    private List<LetterOrder> beside(Company company, CompanyPart part) {
        if (part instanceof Teamwork teamwork) {
            register.flush();
            wishes.keep(company.id(), teamwork.wishes(), desk.now());
            return pairing.name(company, teamwork);
        }
        return List.of();
    }

    /** Another address is written to, or asked for its confirmation. */
    private String mail(Company company, String before) {
        if (company.newEmail() != null) {
            confirmations.ask(company.newEmail(), company.subject(), CompanyLinks.PURPOSE, company.language());
        }
        if (before.equalsIgnoreCase(company.email())) {
            return null;
        }
        if (company.state() == CompanyState.UNCONFIRMED) {
            confirmations.ask(company.email(), company.subject(), CompanyLinks.PURPOSE, company.language());
        }
        return CompanyMails.DRAFT;
    }

    private String handIn(Company company, Set<ConsentPurpose> agreed) {
        CompanyChanged change = company.send(desk.now());
        register.flush();
        agreed.forEach(one -> consents.give(company.id(), one, company.language(), desk.now()));
        confirmations.ask(company.email(), company.subject(), CompanyLinks.PURPOSE, company.language());
        return desk.tell(
                company,
                change.telling(
                        "consents", agreed.stream().map(Enum::name).sorted().toList()),
                null);
    }

    /** Of what {@link #start} and {@link #register} keep. */
    private static Subject subject(String taken) {
        String[] parts = taken.split(" ");
        return new Subject(CompanyChanged.SUBJECT, Long.parseLong(parts[1]), parts[0]);
    }
}
