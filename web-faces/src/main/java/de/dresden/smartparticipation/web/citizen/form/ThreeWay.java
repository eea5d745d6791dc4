package de.dresden.smartparticipation.web.citizen.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Brings together, field by field, what somebody sent and what another has stored since the form was opened. Of what it was opened
 * with, the form carries only a {@link #seal seal}: whether a field was changed is all that has to be known.
 *
 * @param sent fields as they were sent; a missing one is empty
 * @param stored fields as they are stored now, in the order of the form
 * @param opened digests of the fields that were not empty when the form was opened
 */
public record ThreeWay(Map<String, String> sent, Map<String, String> stored, Map<String, String> opened) {

    private static final int DIGITS = 16;

    /** @param seal what the form carried; of a field that it does not tell of, it is taken that it was empty */
    public static ThreeWay of(Map<String, String> sent, Map<String, String> stored, String seal) {
        Map<String, String> opened = new HashMap<>();
        for (String one : seal == null ? new String[0] : seal.split(" ")) {
            int sign = one.indexOf(':');
            if (sign > 0) {
                opened.put(one.substring(0, sign), one.substring(sign + 1));
            }
        }
        return new ThreeWay(sent, stored, opened);
    }

    /** What a form is opened with, short enough for a hidden field; names hold neither blanks nor colons. */
    public static String seal(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> field.getKey() + ":" + digest(field.getValue()))
                .collect(Collectors.joining(" "));
    }

    /** What was stored meanwhile in fields that the sender left as they were: it belongs into them. */
    public Map<String, String> taken() {
        return where((field, now) -> !isChanged(field, sent(field)) && isChanged(field, now));
    }

    /** What was stored meanwhile in fields that the sender changed too, but otherwise: somebody has to choose. */
    public Map<String, String> disputed() {
        return where((field, now) -> isChanged(field, sent(field)) && isChanged(field, now));
    }

    private Map<String, String> where(BiPredicate<String, String> chosen) {
        Map<String, String> found = new LinkedHashMap<>();
        stored.forEach((field, now) -> {
            if (!now.equals(sent(field)) && chosen.test(field, now)) {
                found.put(field, now);
            }
        });
        return found;
    }

    private String sent(String field) {
        return sent.getOrDefault(field, "");
    }

    private boolean isChanged(String field, String text) {
        return !opened.getOrDefault(field, "").equals(text.isEmpty() ? "" : digest(text));
    }

    private static String digest(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256")
                    .digest(text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
