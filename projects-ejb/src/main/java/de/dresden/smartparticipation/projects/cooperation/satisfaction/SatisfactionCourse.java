package de.dresden.smartparticipation.projects.cooperation.satisfaction;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.confirmation.LinkedSubject;
import de.dresden.smartparticipation.platform.confirmation.SecretLinks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.settings.PublicAddress;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.cooperation.round.PairContact;
import de.dresden.smartparticipation.projects.cooperation.round.PairContacts;
import de.dresden.smartparticipation.projects.cooperation.round.RoundChanged;
import de.dresden.smartparticipation.projects.cooperation.round.RoundDirectory;
import de.dresden.smartparticipation.projects.cooperation.round.RoundFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks the companies of pairs, reminds them, and takes their answers. */
@Dependent
class SatisfactionCourse {

    private static final String PURPOSE = "projects.satisfaction";
    private static final String REQUEST = "satisfaction-request";

    @Inject
    private RequestTable requests;

    @Inject
    private AnswerTable answers;

    @Inject
    private PairContacts contacts;

    @Inject
    private RoundDirectory rounds;

    @Inject
    private SecretLinks links;

    @Inject
    private PublicAddress addresses;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** Asks who is due today. */
    void ask() {
        for (int months : SurveyDates.MONTHS) {
            Instant longAgo = today().minusMonths(months)
                    .plusDays(1)
                    .atStartOfDay(Clocks.BERLIN)
                    .toInstant();
            requests.accepted(months, longAgo).stream()
                    .filter(pair -> new SurveyDates(pair.day(), months).asks(today()))
                    .forEach(pair -> ask(pair, months));
        }
    }

    private void ask(RequestTable.Accepted pair, int months) {
        List<PairContact> all = contacts.of(pair.pair());
        List<LetterOrder> mails = new ArrayList<>();
        for (PairContact to : all) {
            requests.ask(pair, to.side(), months, SurveyDates.closes(today()), now())
                    .ifPresent(request -> mails.add(letter(SatisfactionMails.ASKED, request, to, all)));
        }
        if (!mails.isEmpty()) {
            tell(pair.round(), "asked", Map.of("months", months, "companies", mails.size()), mails);
        }
    }

    /** Reminds once who is silent. */
    void remind() {
        for (RequestTable.Request request : requests.silent()) {
            if (SurveyDates.reminds(request.closes(), today())) {
                requests.reminded(request.id(), now());
                List<PairContact> all = contacts.of(request.pair());
                List<LetterOrder> mails = all.stream()
                        .filter(contact -> contact.side() == request.side())
                        .map(to -> letter(SatisfactionMails.REMINDED, request, to, all))
                        .toList();
                tell(request.round(), "reminded", Map.of("months", request.months()), mails);
            }
        }
    }

    /** @throws NotFound where the key opens nothing, or the company's contact was erased */
    RequestTable.Request open(String key) {
        return links.open(key == null ? "" : key, PURPOSE)
                .map(LinkedSubject::subject)
                .map(subject -> requests.of(subject.id()))
                .orElseThrow(() -> new NotFound("–"));
    }

    OwnSurvey shown(RequestTable.Request request) {
        List<PairContact> all = contacts.of(request.pair());
        PairContact own = own(request, all);
        return new OwnSurvey(
                own.name(),
                partners(own, all),
                request.months(),
                request.closes(),
                request.answered(),
                !request.answered() && !today().isAfter(request.closes()));
    }

    /** Takes the answer once; the same once more changes nothing. @throws Refused after the last day */
    void answer(RequestTable.Request request, Satisfaction answer) {
        if (request.answered()) {
            return;
        }
        if (!requests.answer(request.id(), today())) {
            if (requests.of(request.id()).answered()) {
                return;
            }
            throw new Refused(Reason.of("projects.cooperation.satisfaction.closed", request.closes()));
        }
        answers.add(request.round(), request.months(), answer);
        tell(request.round(), "answered", Map.of("months", request.months()), List.of());
    }

    /** The company that was asked, as the history names it. */
    String reference(RequestTable.Request request) {
        return own(request, contacts.of(request.pair())).reference();
    }

    private static PairContact own(RequestTable.Request request, List<PairContact> all) {
        return all.stream()
                .filter(contact -> contact.side() == request.side())
                .findFirst()
                .orElseThrow(() -> new NotFound("–"));
    }

    private LetterOrder letter(String template, RequestTable.Request request, PairContact to, List<PairContact> all) {
        RoundFrame round = rounds.of(request.round());
        Subject asked = new Subject(REQUEST, request.id(), round.reference() + "/" + to.reference());
        return new LetterOrder(
                template,
                to.language(),
                to.email(),
                Map.of(
                        "firma",
                        to.name(),
                        "partner",
                        partners(to, all),
                        "monate",
                        String.valueOf(request.months()),
                        "ende",
                        Texts.in(to.language()).fill("{0}", request.closes()),
                        "link",
                        addresses.of("/public/satisfaction.xhtml?key=" + links.issue(asked, PURPOSE, null))),
                subject(round));
    }

    private static String partners(PairContact own, List<PairContact> all) {
        return all.stream()
                .filter(other -> other.side() != own.side())
                .map(PairContact::name)
                .collect(Collectors.joining(", "));
    }

    private void tell(long round, String verb, Map<String, ?> after, List<LetterOrder> mails) {
        happenings.record(new SatisfactionChanged(subject(rounds.of(round)), "satisfaction." + verb, after, mails));
    }

    private static Subject subject(RoundFrame round) {
        return new Subject(RoundChanged.SUBJECT, round.id(), round.reference());
    }

    private Instant now() {
        return clock.instant();
    }

    /** The city's day. */
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }
}
