package de.dresden.smartparticipation.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import de.dresden.smartparticipation.platform.fault.Reason;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says what is wrong with JSON and where, in words that name no class. */
final class JsonFault {

    private static final Set<Class<?>> WHOLE =
            Set.of(Integer.class, Long.class, BigInteger.class, int.class, long.class);
    private static final Set<Class<?>> YES_OR_NO = Set.of(Boolean.class, boolean.class);

    private JsonFault() {}

    static Reason of(JsonProcessingException json) {
        String place = json instanceof JsonMappingException mapping ? place(mapping.getPath()) : "";
        if (isCausedBy(json, StreamConstraintsException.class)) {
            return place.isEmpty() ? Reason.of("web.api.json-too-long") : Reason.of("web.api.json-excessive", place);
        }
        if (isCausedBy(json, InputCoercionException.class)) {
            return Reason.of("web.api.json-integer", place);
        }
        if (place.isEmpty() || json instanceof StreamReadException || json.getCause() instanceof StreamReadException) {
            return Reason.of("web.api.json-broken", line(json));
        }
        if (json instanceof UnrecognizedPropertyException unknown) {
            return unknown(place, unknown.getKnownPropertyIds());
        }
        return json instanceof MismatchedInputException mismatch
                ? mismatch(place, mismatch)
                : Reason.of("web.api.json-property", place);
    }

    private static long line(JsonProcessingException json) {
        return json.getLocation() == null ? 0 : json.getLocation().getLineNr();
    }

    private static Reason unknown(String place, Collection<Object> known) {
        String names = known == null
                ? ""
                : known.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new)).stream()
                        .collect(Collectors.joining(", "));
        return Reason.of("web.api.json-unknown", place, names);
    }

    private static Reason mismatch(String place, MismatchedInputException mismatch) {
        Class<?> wanted = mismatch.getTargetType();
        if (wanted == null) {
            return Reason.of("web.api.json-property", place);
        }
        if (mismatch.getOriginalMessage().startsWith("Cannot map `null`")) { // it has no class of its own
            return Reason.of("web.api.missing", place);
        }
        if (wanted.isEnum()) {
            return Reason.of("web.api.json-choice", place, names(wanted.getEnumConstants()));
        }
        if (YES_OR_NO.contains(wanted)) {
            return Reason.of("web.api.json-choice", place, "true, false");
        }
        return Reason.of(sentence(wanted), place);
    }

    private static String sentence(Class<?> wanted) {
        if (WHOLE.contains(wanted)) {
            return "web.api.json-integer";
        }
        if (wanted == String.class) {
            return "web.api.json-text";
        }
        if (wanted == Instant.class) {
            return "web.api.json-time";
        }
        if (wanted == LocalDate.class) {
            return "web.api.json-day";
        }
        return Collection.class.isAssignableFrom(wanted) ? "web.api.json-list" : "web.api.json-property";
    }

    private static String names(Object... constants) {
        return Arrays.stream(constants).map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** As {@code trips[17].metres}, so that one of many is found. */
    private static String place(List<Reference> path) {
        StringBuilder place = new StringBuilder();
        for (Reference step : path) {
            if (step.getFieldName() == null) {
                place.append('[').append(step.getIndex()).append(']');
            } else {
                place.append(place.length() == 0 ? "" : ".").append(step.getFieldName());
            }
        }
        return place.toString();
    }

    private static boolean isCausedBy(Throwable failure, Class<?> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
