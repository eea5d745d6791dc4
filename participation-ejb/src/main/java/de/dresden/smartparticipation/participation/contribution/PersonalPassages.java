package de.dresden.smartparticipation.participation.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The passages of a text that may name a person: what moderation marks (e-mail addresses, phone numbers, IBANs), and streets with
 * a house number. For whoever hands texts out to everybody; what is found has to be looked at, since a bus stop has a street, too.
 */
public final class PersonalPassages {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:[\\p{Lu}][\\p{L}.-]{1,40}(?:straße|strasse|str\\.|weg|platz|allee|gasse|ring|ufer|damm|steig|hof|markt|leite)"
                    + "|[\\p{Lu}][\\p{L}-]{1,40}(?: [\\p{Lu}][\\p{L}-]{1,40})? (?:Straße|Strasse|Str\\.|Weg|Platz|Allee|Gasse|Ring|Ufer)"
                    + "|(?:Am|An der|An den|Zum|Zur|Auf dem|Unter den|Hinter der) [\\p{Lu}][\\p{L}-]{2,40})"
                    + " {1,2}\\d{1,3} ?(?:[a-z]\\b)?(?![\\d.:]|[\\p{L}]| (?:Uhr|Meter|Jahre|Prozent|%))");

    private PersonalPassages() {}

    /** What was found, from the front; each passage as it stands in the text. */
    public static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        PersonalData.in(text).forEach(passage -> found.add(text.substring(passage.start(), passage.end())));
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            found.add(address.group().strip());
        }
        return found;
    }
}
