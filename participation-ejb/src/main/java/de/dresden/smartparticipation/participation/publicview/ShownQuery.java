package de.dresden.smartparticipation.participation.publicview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The condition of a list for citizens in SQL, on {@code participation.contribution c}. Keys stand in the statement itself, so
 * that PostgreSQL plans with them; what people typed is a parameter.
 */
final class ShownQuery {

    /** What moderation has let pass; the indexes for citizens' pages have exactly this condition. */
    static final String SHOWN =
            "c.state in ('ACCEPTED', 'DISTRIBUTED', 'IN_DRAFT', 'TO_APPROVE', 'APPROVED', 'PUBLISHED')";

    private static final String WORDS = "(coalesce(c.shown_title, c.title) || ' ' || coalesce(c.shown_text, c.text))";

    /** Shorter words are too much like too many. */
    private static final int SHORTEST_MISSPELT = 4;

    private static final int MOST_WORDS = 8;

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    /** @param forgiving whether words that are spelt alike are as good */
    ShownQuery(long consultation, ShownFilter filter, boolean forgiving) {
        conditions.add("c.consultation_id = " + consultation);
        conditions.add(SHOWN);
        if (!filter.topics().isEmpty()) {
            conditions.add("c.topic_id in (" + joined(filter.topics()) + ")");
        }
        if (!filter.areas().isEmpty()) {
            with("c.area_key = any (?::text[])", filter.areas());
        }
        if (filter.answered() != null) {
            conditions.add("c.state " + (filter.answered() ? "=" : "<>") + " 'PUBLISHED'");
        }
        if (filter.text() != null) {
            words(filter.text()).forEach(word -> word(word, forgiving));
        }
    }

    static List<String> words(String typed) {
        return Arrays.stream(typed.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    private void word(String word, boolean forgiving) {
        String exactly = "c.search @@ to_tsquery('german', ?)";
        if (forgiving && word.length() >= SHORTEST_MISSPELT) {
            with("(" + exactly + " or ?::text operator(public.<%) " + WORDS + ")", word + ":*", word);
        } else {
            with(exactly, word + ":*");
        }
    }

    void with(String condition, Object... values) {
        conditions.add(condition);
        parameters.addAll(List.of(values));
    }

    String where() {
        return String.join("\n  and ", conditions);
    }

    Object[] parameters(Object... more) {
        List<Object> all = new ArrayList<>(parameters);
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }

    private static String joined(Collection<Long> keys) {
        return keys.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
