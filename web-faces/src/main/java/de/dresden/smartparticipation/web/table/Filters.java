package de.dresden.smartparticipation.web.table;

import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.web.format.Shown;
import de.dresden.smartparticipation.web.format.Words;
import de.dresden.smartparticipation.web.language.Languages;
import de.dresden.smartparticipation.web.table.Filter.Kind;
import de.dresden.smartparticipation.web.table.Filter.Option;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The filters of a list. They stand in the page's address, so a filtered list can be bookmarked and sent to a colleague;
 * several values of one filter mean «one of these». A value that is not among the choices is as good as none.
 */
public final class Filters implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A filter that is set, with the address of the list without it. */
    public record Tag(String label, String link) implements Serializable {}

    /** A parameter of the page that is no filter and is kept. */
    public record Kept(String key, String value) implements Serializable {}

    private final String path;
    private final Locale locale;
    private final Map<String, List<String>> parameters;
    private final Map<String, Filter> filters = new LinkedHashMap<>();

    Filters(String path, Locale locale, Map<String, List<String>> parameters) {
        this.path = path;
        this.locale = locale;
        this.parameters = new LinkedHashMap<>(parameters);
    }

    /** Reads what the address of the current request says. */
    public static Filters fromUrl() {
        FacesContext context = FacesContext.getCurrentInstance();
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            List<String> given =
                    Stream.of(values).filter(value -> !value.isBlank()).toList();
            boolean elsewhere = name.startsWith("jakarta.faces.") || name.equals(ListPlace.PAGE);
            if (!given.isEmpty() && !elsewhere) {
                parameters.put(name, given);
            }
        });
        return new Filters(request.getContextPath() + request.getServletPath(), Languages.of(request), parameters);
    }

    public Filters text(String name, String labelKey) {
        return add(name, labelKey, Kind.TEXT, first(name), List.of());
    }

    public Filters date(String name, String labelKey) {
        return add(name, labelKey, Kind.DATE, Objects.toString(parsed(first(name)), null), List.of());
    }

    public Filters flag(String name, String labelKey) {
        return add(name, labelKey, Kind.FLAG, null, List.of(option(name, "true", label(labelKey))));
    }

    /** @param constants choices, shown with their words */
    public Filters choice(String name, String labelKey, Enum<?>[] constants) {
        return add(
                name,
                labelKey,
                Kind.CHOICE,
                null,
                Arrays.stream(constants)
                        .map(constant ->
                                option(name, constant.name(), Texts.in(locale).text(Words.key(constant))))
                        .toList());
    }

    /** @param names choices: value in the address → name */
    public Filters choice(String name, String labelKey, Map<?, String> names) {
        return add(
                name,
                labelKey,
                Kind.CHOICE,
                null,
                names.entrySet().stream()
                        .map(entry -> option(name, entry.getKey().toString(), entry.getValue()))
                        .toList());
    }

    /** One of them, where several would not add up. @param names choices: value in the address → name */
    public Filters one(String name, String labelKey, Map<?, String> names) {
        String value = first(name);
        return add(
                name,
                labelKey,
                Kind.ONE,
                null,
                names.entrySet().stream()
                        .map(entry -> new Option(
                                entry.getKey().toString(),
                                entry.getValue(),
                                entry.getKey().toString().equals(value)))
                        .toList());
    }

    private Filters add(String name, String labelKey, Kind kind, String value, List<Option> options) {
        filters.put(name, new Filter(name, label(labelKey), kind, value, options));
        return this;
    }

    private Option option(String name, String value, String label) {
        return new Option(value, label, parameters.getOrDefault(name, List.of()).contains(value));
    }

    /** The text that is searched for, without blanks around, or null. */
    public String text(String name) {
        String value = filters.get(name).value();
        return value == null ? null : value.strip();
    }

    /** What was typed makes no sense: it filters nothing and is not shown as if it did. */
    public void drop(String name) {
        Filter set = filters.get(name);
        filters.put(name, new Filter(name, set.label(), set.kind(), null, List.of()));
        parameters.remove(name);
    }

    public LocalDate date(String name) {
        return parsed(filters.get(name).value());
    }

    public boolean has(String name) {
        return !values(name).isEmpty();
    }

    /** The chosen values; empty means «all». */
    public List<String> values(String name) {
        return filters.get(name).options().stream()
                .filter(Option::chosen)
                .map(Option::value)
                .toList();
    }

    /** The one that is chosen, or null. */
    public String single(String name) {
        return values(name).stream().findFirst().orElse(null);
    }

    public <E extends Enum<E>> List<E> many(String name, Class<E> type) {
        return values(name).stream().map(value -> Enum.valueOf(type, value)).toList();
    }

    public List<Long> ids(String name) {
        return values(name).stream().map(Long::valueOf).toList();
    }

    // What sp:filters draws

    public String getPath() {
        return path;
    }

    public List<Filter> getFields() {
        return List.copyOf(filters.values());
    }

    /** What the address says and no filter knows: other parameters, and values that are not among the choices of theirs. */
    public List<Kept> unknown() {
        return pairs().filter(pair -> !knows(filters.get(pair.key()), pair.value()))
                .toList();
    }

    private static boolean knows(Filter filter, String value) {
        if (filter == null) {
            return false;
        }
        return switch (filter.kind()) {
            case CHOICE, ONE, FLAG ->
                filter.options().stream().anyMatch(option -> option.value().equals(value));
            case DATE -> parsed(value) != null;
            default -> true;
        };
    }

    /** Parameters of the page that are no filters. */
    public List<Kept> getKept() {
        return parameters.entrySet().stream()
                .filter(entry -> !filters.containsKey(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream().map(value -> new Kept(entry.getKey(), value)))
                .toList();
    }

    public List<Tag> getTags() {
        List<Tag> tags = new ArrayList<>();
        for (Filter filter : filters.values()) {
            if (filter.value() != null) {
                String shown = filter.kind() == Kind.DATE ? Shown.date(parsed(filter.value())) : filter.value();
                tags.add(new Tag(filter.label() + ": " + shown, without(filter, filter.value())));
            }
            filter.options().stream()
                    .filter(Option::chosen)
                    .map(option -> new Tag(
                            filter.kind() == Kind.FLAG ? filter.label() : filter.label() + ": " + option.label(),
                            without(filter, option.value())))
                    .forEach(tags::add);
        }
        return tags;
    }

    /** Address of the list without any filter. */
    public String getNone() {
        return address(getKept().stream());
    }

    /** What stands behind the path when this list is linked to as it is now: {@code ?state=OPEN&q=…}, or nothing. */
    public String query() {
        return address(pairs()).substring(path.length());
    }

    private String without(Filter filter, String value) {
        boolean single = filter.options().isEmpty();
        return address(pairs().filter(pair ->
                !pair.key().equals(filter.name()) || !single && !pair.value().equals(value)));
    }

    private Stream<Kept> pairs() {
        return parameters.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> new Kept(entry.getKey(), value)));
    }

    private String address(Stream<Kept> pairs) {
        String query = pairs.map(pair -> encoded(pair.key()) + "=" + encoded(pair.value()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String first(String name) {
        List<String> values = parameters.get(name);
        return values == null ? null : values.get(0);
    }

    private String label(String key) {
        return Languages.text(locale, key);
    }

    private static LocalDate parsed(String day) {
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
