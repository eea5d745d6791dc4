package de.dresden.smartparticipation.platform.survey;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * All that is asked. A value: each change makes another one. What a change must keep to say {@link QuestionnaireRules} and,
 * once there are answers, {@link LosesNothing}.
 *
 * @param sections in their order
 * @param lastKey the highest key of a section or question that was ever given
 */
public record Questionnaire(List<Section> sections, int lastKey) implements Serializable {

    public static final Questionnaire EMPTY = new Questionnaire(List.of(), 0);

    public Questionnaire {
        sections = List.copyOf(sections);
    }

    /** All questions in the order in which they are asked. */
    public List<Question> questions() {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }

    public Optional<Question> question(int key) {
        return questions().stream().filter(question -> question.key() == key).findFirst();
    }

    /** The number that people see before the question, from 1. */
    public int number(int key) {
        return questions().stream().map(Question::key).toList().indexOf(key) + 1;
    }

    /** The questions a condition of this one may ask for: earlier ones whose answers can be compared. */
    public List<Question> before(int key) {
        List<Question> all = questions();
        int place = number(key);
        return all.subList(0, place == 0 ? all.size() : place - 1).stream()
                .filter(question -> question.kind().canBeCompared())
                .toList();
    }

    public boolean isEmpty() {
        return questions().isEmpty();
    }

    public Questionnaire withSection(Wording title, Wording intro) {
        List<Section> more = new ArrayList<>(sections);
        more.add(new Section(lastKey + 1, title, intro, List.of()));
        return new Questionnaire(more, lastKey + 1);
    }

    public Questionnaire reworded(int section, Wording title, Wording intro) {
        return changed(section, one -> new Section(one.key(), title, intro, one.questions()));
    }

    /** Adds a question at the end of the section; it gets the next key. */
    public Questionnaire withQuestion(int section, Question question) {
        Questionnaire with = changed(section, one -> {
            List<Question> more = new ArrayList<>(one.questions());
            more.add(question.withKey(lastKey + 1));
            return one.with(more);
        });
        return new Questionnaire(with.sections, lastKey + 1);
    }

    /** Puts the question in the place of the one with the same key. */
    public Questionnaire withChanged(Question question) {
        if (question(question.key()).isEmpty()) {
            throw new NotFound(question.key());
        }
        return each(section -> section.with(section.questions().stream()
                .map(one -> one.key() == question.key() ? question : one)
                .toList()));
    }

    public Questionnaire withoutQuestion(int key) {
        if (question(key).isEmpty()) {
            throw new NotFound(key);
        }
        return each(section -> section.with(
                section.questions().stream().filter(one -> one.key() != key).toList()));
    }

    /** Takes a section away with its questions. */
    public Questionnaire withoutSection(int key) {
        section(key);
        return new Questionnaire(
                sections.stream().filter(section -> section.key() != key).toList(), lastKey);
    }

    /** Moves a question one place towards the end, or the beginning; at the end of its section it goes over into the next. */
    public Questionnaire moved(int key, boolean down) {
        List<List<Question>> all = new ArrayList<>(sections.stream()
                .map(section -> (List<Question>) new ArrayList<>(section.questions()))
                .toList());
        for (int s = 0; s < all.size(); s++) {
            List<Question> here = all.get(s);
            int place = here.stream().map(Question::key).toList().indexOf(key);
            if (place < 0) {
                continue;
            }
            Question question = here.remove(place);
            int to = down ? place + 1 : place - 1;
            if (to >= 0 && to <= here.size()) {
                here.add(to, question);
            } else if (down && s + 1 < all.size()) {
                all.get(s + 1).add(0, question);
            } else if (!down && s > 0) {
                all.get(s - 1).add(question);
            } else {
                here.add(place, question);
            }
            List<Section> moved = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                moved.add(sections.get(i).with(all.get(i)));
            }
            return new Questionnaire(moved, lastKey);
        }
        throw new NotFound(key);
    }

    /** Moves a whole section one place. */
    public Questionnaire movedSection(int key, boolean down) {
        List<Section> others = new ArrayList<>(sections);
        int place = others.indexOf(section(key));
        int to = Math.max(0, Math.min(others.size() - 1, down ? place + 1 : place - 1));
        others.add(to, others.remove(place));
        return new Questionnaire(others, lastKey);
    }

    /** @throws NotFound where there is none */
    public Section section(int key) {
        return sections.stream()
                .filter(section -> section.key() == key)
                .findFirst()
                .orElseThrow(() -> new NotFound(key));
    }

    private Questionnaire changed(int section, UnaryOperator<Section> change) {
        section(section);
        return each(one -> one.key() == section ? change.apply(one) : one);
    }

    private Questionnaire each(UnaryOperator<Section> change) {
        return new Questionnaire(sections.stream().map(change).toList(), lastKey);
    }
}
