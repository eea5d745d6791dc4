package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyNeed;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyOffer;
import de.dresden.smartparticipation.projects.cooperation.company.NeedList;
import de.dresden.smartparticipation.projects.cooperation.company.OfferList;
import de.dresden.smartparticipation.projects.cooperation.company.RegistrationStep;
import de.dresden.smartparticipation.projects.cooperation.company.TopicEntry;
import de.dresden.smartparticipation.projects.cooperation.company.WishEntry;
import de.dresden.smartparticipation.projects.cooperation.company.WishKind;
import de.dresden.smartparticipation.web.citizen.form.Choice;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The rows of a company's needs, offers and wishes; one left empty is none. */
@Dependent
class CompanyRows {

    private static final int EMPTY = 2;
    private static final int FEWEST = 3;
    private static final int MOST = 30;
    private static final int LONGEST_TEXT = 1_000;

    @Inject
    private PublicForm form;

    @Inject
    private SentRows rows;

    @Inject
    private Reader reader;

    private int filled;

    /** Of the step's own kind. @param extra how many rows more than usual were asked for */
    List<Integer> numbers(String kind, int extra) {
        return rows.numbers(kind, Math.max(FEWEST, filled + EMPTY) + extra, MOST);
    }

    void offer(NeedList list) {
        filled = list.needs().size();
        for (int row = 0; row < filled; row++) {
            CompanyNeed one = list.needs().get(row);
            offer("topic-" + row + "-", one.topic(), one.urgency(), one.text());
        }
    }

    void offer(OfferList list) {
        filled = list.offers().size();
        for (int row = 0; row < filled; row++) {
            CompanyOffer one = list.offers().get(row);
            offer("topic-" + row + "-", one.topic(), one.strength(), one.text());
        }
    }

    void offer(List<WishEntry> wishes) {
        filled = wishes.size();
        for (int row = 0; row < filled; row++) {
            form.offer("wish-" + row + "-kind", wishes.get(row).kind());
            form.offer("wish-" + row + "-named", wishes.get(row).named());
        }
    }

    NeedList needs(List<TopicEntry> topics) {
        List<CompanyNeed> needs = new ArrayList<>();
        for (int row : rows.sent("topic", MOST)) {
            String at = "topic-" + row + "-";
            if (rows.any(at, "topic", "text")) {
                String topic = rows.needed(at + "topic", "citizen.company.topic", topics(topics));
                int urgency = grade(at, RegistrationStep.NEEDS);
                needs.add(new CompanyNeed(topic, urgency, text(at)));
            }
        }
        return new NeedList(needs);
    }

    OfferList offers(List<TopicEntry> topics) {
        List<CompanyOffer> offers = new ArrayList<>();
        for (int row : rows.sent("topic", MOST)) {
            String at = "topic-" + row + "-";
            if (rows.any(at, "topic", "text")) {
                String topic = rows.needed(at + "topic", "citizen.company.topic", topics(topics));
                int strength = grade(at, RegistrationStep.OFFERS);
                offers.add(new CompanyOffer(topic, strength, text(at)));
            }
        }
        return new OfferList(offers);
    }

    List<WishEntry> wishes() {
        List<WishEntry> wishes = new ArrayList<>();
        for (int row : rows.sent("wish", MOST)) {
            String at = "wish-" + row + "-";
            if (rows.any(at, "named")) {
                String kind = rows.needed(at + "kind", "citizen.company.wish.kind", kinds());
                wishes.add(new WishEntry(
                        kind == null ? null : WishKind.valueOf(kind),
                        form.required(at + "named", "citizen.company.wish.named", 200)));
            }
        }
        return wishes;
    }

    List<Choice> topics(List<TopicEntry> topics) {
        return topics.stream()
                .map(one -> new Choice(one.code(), one.title().in(reader.language())))
                .toList();
    }

    List<Choice> kinds() {
        return ApplyRows.choices(List.of(WishKind.values()), reader.language());
    }

    /** 1 to 5 in words, of a need or an offer. */
    List<Choice> grades(RegistrationStep step) {
        Texts texts = Texts.in(reader.language());
        String key = step == RegistrationStep.NEEDS ? "projects.urgency." : "projects.strength.";
        return IntStream.rangeClosed(1, 5)
                .mapToObj(grade -> new Choice(String.valueOf(grade), texts.text(key + grade)))
                .toList();
    }

    private void offer(String at, String topic, int grade, String text) {
        form.offer(at + "topic", topic);
        form.offer(at + "grade", grade);
        form.offer(at + "text", text);
    }

    private int grade(String at, RegistrationStep step) {
        String label = step == RegistrationStep.NEEDS ? "citizen.company.urgency" : "citizen.company.strength";
        String grade = rows.needed(at + "grade", label, grades(step));
        return grade == null ? 0 : Integer.parseInt(grade);
    }

    private String text(String at) {
        return form.text(at + "text", "citizen.company.text", LONGEST_TEXT);
    }
}
