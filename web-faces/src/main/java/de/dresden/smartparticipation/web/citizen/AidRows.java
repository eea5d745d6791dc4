package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.projects.cooperation.tandem.Declaration;
import de.dresden.smartparticipation.projects.cooperation.tandem.OwnTandem;
import de.dresden.smartparticipation.projects.cooperation.tandem.core.Aid;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import de.dresden.smartparticipation.web.format.Euros;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The fields of a de-minimis declaration: what was declared last, or else what the city knows, and some rows more. A row left empty is none. */
@Dependent
class AidRows {

    private static final int EMPTY = 3;
    private static final int MOST = 40;
    private static final int LONGEST = 200;
    private static final int LONGEST_LIST = 8_000;

    @Inject
    private PublicForm form;

    @Inject
    private Reader reader;

    List<Integer> numbers(OwnTandem own) {
        return IntStream.range(0, Math.min(MOST, known(own).size() + EMPTY))
                .boxed()
                .toList();
    }

    /** What stands in the fields before somebody types. */
    void offer(OwnTandem own) {
        if (own.declaration() != null) {
            form.offer("linked", String.join("\n", own.declaration().content().linked()));
        }
        List<Aid> known = known(own);
        for (int row = 0; row < known.size(); row++) {
            Aid aid = known.get(row);
            form.offer(at(row, "recipient"), aid.recipient());
            form.offer(at(row, "giver"), aid.giver());
            form.offer(at(row, "day"), aid.granted());
            form.offer(at(row, "sum"), Euros.typed(aid.cents(), reader.language()));
        }
        for (int row = known.size(); row < known.size() + EMPTY; row++) {
            form.offer(at(row, "recipient"), own.company());
        }
    }

    private static List<Aid> known(OwnTandem own) {
        return own.declaration() == null
                ? own.granted()
                : own.declaration().content().aids();
    }

    /** As it was sent. */
    Declaration declaration() {
        String by = form.required("by", "citizen.tandem.by", LONGEST);
        String linked = form.text("linked", "citizen.tandem.linked", LONGEST_LIST);
        List<Aid> aids = new ArrayList<>();
        for (int row = 0; row < MOST; row++) {
            String giver = form.text(at(row, "giver"), "citizen.tandem.giver", LONGEST);
            String day = form.text(at(row, "day"), "citizen.tandem.day", 10);
            Long sum = form.euros(at(row, "sum"), "citizen.tandem.sum");
            if (giver != null || day != null || sum != null) {
                String recipient = form.text(at(row, "recipient"), "citizen.tandem.recipient", LONGEST);
                aids.add(new Aid(
                        recipient == null ? "" : recipient,
                        giver == null ? "" : giver,
                        day(row, day),
                        sum == null ? 0 : sum));
            }
        }
        return new Declaration(by, linked == null ? List.of() : List.of(linked.split("\\R")), aids);
    }

    private LocalDate day(int row, String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException wrong) {
            form.refuse(at(row, "day"), "citizen.tandem.day.wrong");
            return null;
        }
    }

    private static String at(int row, String field) {
        return "aid-" + row + "-" + field;
    }
}
