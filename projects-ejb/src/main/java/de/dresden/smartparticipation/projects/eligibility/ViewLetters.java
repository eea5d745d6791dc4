package de.dresden.smartparticipation.projects.eligibility;

import de.dresden.smartparticipation.platform.identity.PeopleAddresses;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.settings.PublicAddress;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import de.dresden.smartparticipation.projects.call.CallFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes to the departments: to their evaluators, in German. */
@Dependent
class ViewLetters {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Inject
    private PeopleAddresses people;

    @Inject
    private PublicAddress addresses;

    @Inject
    private Sql sql;

    List<LetterOrder> request(
            ApplicationFrame application, CallFrame call, Set<Long> departments, ViewRequest request) {
        List<LetterOrder> orders = new ArrayList<>();
        departments.forEach(
                one -> orders.addAll(to(CheckMails.VIEW, application, call, one, request.due(), request.question())));
        return orders;
    }

    List<LetterOrder> reminder(ApplicationFrame application, CallFrame call, long department, LocalDate due) {
        return to(CheckMails.REMINDER, application, call, department, due, null);
    }

    /** Names of departments for the history. */
    String names(Set<Long> departments) {
        return String.join(
                ", ",
                sql.list(
                        "select name from platform.v_department where id = any (?::bigint[]) order by name",
                        row -> row.text("name"),
                        departments));
    }

    private List<LetterOrder> to(
            String template,
            ApplicationFrame application,
            CallFrame call,
            long department,
            LocalDate due,
            String question) {
        Map<String, String> values = new HashMap<>();
        values.put("titel", application.title());
        values.put("nummer", application.reference());
        values.put("aufruf", call.title());
        values.put("ende", DAY.format(due));
        values.put("frage", question);
        values.put("link", addresses.of("/projects/check.xhtml?ref=" + application.reference()));
        return people.with(Role.EVALUATOR, department).stream()
                .map(address ->
                        new LetterOrder(template, Locale.GERMAN, address, values, CheckChanged.subject(application)))
                .toList();
    }
}
