package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.web.citizen.form.Choice;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows of a public form: how many were drawn is sent along in a field named after their kind, so that they work without a script. */
@Dependent
class SentRows {

    @Inject
    private PublicForm form;

    /** Numbers of the rows to draw: as many as were sent, else as usual. @param most so many at most */
    List<Integer> numbers(String kind, int usual, int most) {
        Long sent = form.number(kind + "s");
        return upTo(Math.min(most, sent == null ? usual : (int) Math.min(sent, most)));
    }

    /** Numbers of the rows that were sent. */
    List<Integer> sent(String kind, int most) {
        Long rows = form.number(kind + "s");
        return upTo(rows == null ? 0 : (int) Math.min(rows, most));
    }

    /** Whether something was filled in in a row. @param at what the names of its fields begin with */
    boolean any(String at, String... fields) {
        return Stream.of(fields).anyMatch(field -> form.ticked(at + field));
    }

    /** What was chosen in a row that is filled in; nothing chosen is noted, and null then. */
    String needed(String field, String label, List<Choice> choices) {
        String chosen = form.choice(field, label, choices);
        if (chosen == null) {
            form.refuse(field, "citizen.apply.choose");
        }
        return choices.stream().anyMatch(one -> one.value().equals(chosen)) ? chosen : null;
    }

    private static List<Integer> upTo(int number) {
        return IntStream.range(0, number).boxed().toList();
    }
}
