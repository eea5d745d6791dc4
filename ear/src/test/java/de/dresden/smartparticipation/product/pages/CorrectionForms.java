package de.dresden.smartparticipation.product.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes contributions anew under their secret links, without a browser. */
final class CorrectionForms {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern REFERENCE = Pattern.compile("BE-\\d{4}-\\d{5,}");

    private final PublicForms forms;
    private final Runnable reading;

    /** @param reading takes the time that a person needs for a form */
    CorrectionForms(PublicForms forms, Runnable reading) {
        this.forms = forms;
        this.reading = reading;
    }

    /** The page on which the sender of what was sent just now writes it anew. */
    static String page(HttpResponse<String> sent) {
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        return sent.headers().firstValue("Location").orElseThrow().replace("sent=1", "change=1");
    }

    /** What a form of this page is sent with that changes nothing but what is put in, and takes away what is left out. */
    static Map<String, Object> filled(String drawn) {
        Matcher version = VERSION.matcher(drawn);
        assertThat(version.find()).as(drawn).isTrue();
        return new LinkedHashMap<>(Map.of("form", "correct", "version", version.group(1), "title", "Bank"));
    }

    String reference(String page) {
        Matcher reference = REFERENCE.matcher(forms.get(page).body());
        assertThat(reference.find()).isTrue();
        return reference.group();
    }

    /** Opens the page, reads it and sends its form with these fields. */
    HttpResponse<String> send(String page, Map<String, ?> fields) {
        String drawn = forms.get(page).body();
        reading.run();
        Map<String, Object> anew = filled(drawn);
        anew.putAll(fields);
        return forms.post(page, PublicForms.tokenIn(drawn), anew);
    }
}
