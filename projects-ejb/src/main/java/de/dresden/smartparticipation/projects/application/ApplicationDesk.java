package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.CallPhase;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What all that happens to applications has alike: the tasks that follow, and the mail that tells the sender. */
@Dependent
class ApplicationDesk {

    @Inject
    private ApplicationRegister register;

    @Inject
    private ApplicationLinks links;

    @Inject
    private ReceiptText receipt;

    @Inject
    private CallDirectory calls;

    @Inject
    private Clock clock;

    /** What happened with its tasks and mails; to be recorded. @param mail key of the template, or null where nobody is written to */
    ApplicationChanged complete(Application application, ApplicationChanged change, String mail) {
        register.flush();
        CallFrame call = calls.of(application.call());
        return change.with(
                ApplicationTasks.of(application, call, today()),
                mail == null ? List.of() : List.of(letter(application, call, mail)));
    }

    /** The city's day. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }

    private LetterOrder letter(Application application, CallFrame call, String mail) {
        Locale language = application.language();
        Map<String, String> values = new HashMap<>();
        values.put("titel", application.title());
        values.put("nummer", application.reference());
        values.put("aufruf", call.name().in(language));
        switch (mail) {
            case ApplicationMails.DRAFT -> {
                values.put("ende", day(call.days(CallPhase.INTAKE).orElseThrow().last(), language));
                values.put("link", links.address(application.subject()));
            }
            case ApplicationMails.RECEIVED -> {
                values.put("angaben", receipt.of(application));
                values.put("link", links.address(application.subject()));
            }
            case ApplicationMails.ASKED -> {
                values.put("frage", application.query());
                values.put("ende", day(application.queryUntil(), language));
                values.put("link", links.address(application.subject()));
            }
            default -> {
                // the others say all with title and number
            }
        }
        return new LetterOrder(mail, language, application.email(), values, application.subject());
    }

    private static String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(day);
    }
}
