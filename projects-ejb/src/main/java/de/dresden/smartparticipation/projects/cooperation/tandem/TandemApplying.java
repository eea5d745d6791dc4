package de.dresden.smartparticipation.projects.cooperation.tandem;

import static de.dresden.smartparticipation.projects.cooperation.tandem.AcceptableDeclaration.because;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.application.ApplicationChanged;
import de.dresden.smartparticipation.projects.application.DraftOpening;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyCatalogue;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyPapers;
import de.dresden.smartparticipation.projects.cooperation.company.TopicEntry;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;

/** Begins a tandem's application, at most once at a time, whichever company asks for it. */
@Dependent
class TandemApplying {

    @Inject
    private TandemTable table;

    @Inject
    private TandemDirectory directory;

    @Inject
    private TandemCourse course;

    @Inject
    private OwnReading reading;

    @Inject
    private CompanyPapers papers;

    @Inject
    private CompanyCatalogue catalogue;

    @Inject
    private DraftOpening drafts;

    @Inject
    private Happenings happenings;

    /** @return a secret key to the draft, which is begun where there is none. @throws Refused where nothing is taken in, or it was handed in */
    String key(TandemFrame seen, String call) {
        table.lock(seen.id());
        if (table.left(seen.id())) {
            throw new Refused(because("left"));
        }
        TandemFrame tandem = directory.of(seen.id());
        if (tandem.state() == TandemState.DRAFT && tandem.application() != null) {
            return drafts.key(
                    new Subject(ApplicationChanged.SUBJECT, tandem.application(), reading.application(tandem)));
        }
        if (!OwnReading.canApply(tandem)) {
            throw new Refused(because("applied"));
        }
        CallFrame chosen = reading.open().stream()
                .filter(one -> one.reference().equals(call))
                .findFirst()
                .orElseThrow(() -> new Refused(because("no-call")));
        Subject draft = begin(tandem, chosen);
        return drafts.key(draft);
    }

    /** Begins it without asking whether it may. */
    private Subject begin(TandemFrame tandem, CallFrame call) {
        Map<String, Wording> topics =
                catalogue.topics().stream().collect(Collectors.toMap(TopicEntry::code, TopicEntry::title));
        var language = papers.language(tandem.first());
        Subject draft = drafts.open(
                call,
                new Prefilled(tandem.companies().stream().map(papers::of).toList(), topics, language).data(),
                language);
        table.apply(tandem.id(), draft.id());
        happenings.record(course.change(
                directory.of(tandem.id()),
                "applying",
                Map.of("application", draft.reference(), "call", call.reference())));
        return draft;
    }
}
