package de.dresden.smartparticipation.platform.survey;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads what was entered for one question, and says what is wrong with it. */
final class AnswerReading {

    static final int LONGEST_WORDS = 5_000;

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}");
    private static final Pattern DECIMAL = Pattern.compile("[-−]?[0-9]{1,12}([.,][0-9]{1,6})?");

    private final Question question;
    private final Entries entries;
    private final List<Problem> problems;

    AnswerReading(Question question, Entries entries, List<Problem> problems) {
        this.question = question;
        this.entries = entries;
        this.problems = problems;
    }

    /** @return null where nothing, or nothing that can be taken, was entered */
    Answer read() {
        int before = problems.size();
        Answer answer =
                switch (question.kind()) {
                    case SINGLE -> single();
                    case MULTIPLE -> multiple();
                    case SCALE -> step();
                    case MATRIX -> grid();
                    case RANKING -> ranking();
                    case NUMBER -> amount();
                    case TEXT -> words();
                };
        if (problems.size() > before) {
            return null;
        }
        if (answer == null && question.mandatory()) {
            wrong(first(), "platform.survey.answer-missing");
        }
        return answer;
    }

    private Answer single() {
        List<Integer> keys = chosen();
        if (keys.size() > 1) {
            wrong(field(), "platform.survey.answer-one-only");
        }
        return keys.isEmpty() ? null : new Answer.Chosen(keys);
    }

    private Answer multiple() {
        List<Integer> keys = chosen();
        return keys.isEmpty() ? null : new Answer.Chosen(keys);
    }

    private List<Integer> chosen() {
        LinkedHashSet<Integer> keys = new LinkedHashSet<>();
        for (String value : entries.several(field())) {
            int key = whole(value);
            if (question.choice(key).isEmpty()) {
                wrong(field(), "platform.survey.answer-unknown-choice");
                return List.of();
            }
            keys.add(key);
        }
        return keys.stream().sorted().toList();
    }

    private Answer step() {
        String value = entries.one(field());
        if (value.isEmpty()) {
            return null;
        }
        int step = whole(value);
        if (!question.scale().has(step)) {
            wrong(field(), "platform.survey.answer-off-scale");
        }
        return new Answer.Step(step);
    }

    private Answer grid() {
        Map<Integer, Integer> steps = new TreeMap<>();
        for (Choice line : question.lines()) {
            String field = Entries.field(question.key(), line.key());
            String value = entries.one(field);
            if (value.isEmpty()) {
                continue;
            }
            int step = whole(value);
            if (!question.scale().has(step)) {
                wrong(field, "platform.survey.answer-off-scale");
            }
            steps.put(line.key(), step);
        }
        if (question.mandatory() && !steps.isEmpty()) {
            question.lines().stream()
                    .filter(line -> !steps.containsKey(line.key()))
                    .findFirst()
                    .ifPresent(line ->
                            wrong(Entries.field(question.key(), line.key()), "platform.survey.answer-line-missing"));
        }
        return steps.isEmpty() ? null : new Answer.Grid(steps);
    }

    private Answer ranking() {
        Map<Integer, Integer> byPlace = new TreeMap<>();
        for (Choice choice : question.choices()) {
            String field = Entries.field(question.key(), choice.key());
            String value = entries.one(field);
            if (value.isEmpty()) {
                continue;
            }
            int place = whole(value);
            if (place < 1 || place > question.choices().size()) {
                wrong(field, "platform.survey.answer-no-place");
            } else if (byPlace.put(place, choice.key()) != null) {
                wrong(field, "platform.survey.answer-place-twice", place);
            }
        }
        List<Integer> places = new ArrayList<>(byPlace.keySet());
        if (!places.isEmpty() && places.get(places.size() - 1) != places.size()) {
            wrong(first(), "platform.survey.answer-place-left-out");
        }
        return byPlace.isEmpty() ? null : new Answer.Chosen(List.copyOf(byPlace.values()));
    }

    private Answer amount() {
        String value = entries.one(field());
        if (value.isEmpty()) {
            return null;
        }
        if (!DECIMAL.matcher(value).matches()) {
            wrong(field(), "platform.survey.answer-no-number");
            return null;
        }
        BigDecimal number = new BigDecimal(value.replace(',', '.').replace('−', '-')).stripTrailingZeros();
        if (number.scale() > question.range().decimals()) {
            wrong(field(), "platform.survey.answer-decimals", question.range().decimals());
        } else if (!question.range().has(number)) {
            outside();
        }
        return new Answer.Amount(number);
    }

    private void outside() {
        NumberRange range = question.range();
        if (range.least() == null) {
            wrong(field(), "platform.survey.answer-too-large", shown(range.most()));
        } else if (range.most() == null) {
            wrong(field(), "platform.survey.answer-too-small", shown(range.least()));
        } else {
            wrong(field(), "platform.survey.answer-outside", shown(range.least()), shown(range.most()));
        }
    }

    private static String shown(BigDecimal limit) {
        return limit.toPlainString().replace('.', ',');
    }

    private Answer words() {
        String text = entries.one(field()).replace("\r\n", "\n").replace("\0", "");
        if (text.length() > LONGEST_WORDS) {
            wrong(field(), "platform.survey.answer-too-long", LONGEST_WORDS, text.length());
        }
        return text.isEmpty() ? null : new Answer.Words(text);
    }

    private static int whole(String value) {
        return WHOLE.matcher(value).matches() ? Integer.parseInt(value) : -1;
    }

    private String field() {
        return Entries.field(question.key());
    }

    /** The field an error summary leads to. */
    private String first() {
        return switch (question.kind()) {
            case MATRIX -> Entries.field(question.key(), question.lines().get(0).key());
            case RANKING ->
                Entries.field(question.key(), question.choices().get(0).key());
            default -> field();
        };
    }

    private void wrong(String field, String key, Object... arguments) {
        problems.add(new Problem(question.key(), field, Reason.of(key, arguments)));
    }
}
