package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.text.Texts;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who writes a letter.
 *
 * @param office name and address of the city's office, in several lines
 * @param person name of who can be asked
 * @param email where, or null
 */
public record Letterhead(String office, String person, String email) {

    /** What a letter says below its address, in the order of its lines; more may be put to it. */
    public Map<String, String> facts(String reference, Texts texts) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(texts.text("rewards.partner.letter-reference"), reference);
        facts.put(texts.text("rewards.partner.letter-person"), person);
        if (email != null) {
            facts.put(texts.text("rewards.partner.letter-mail"), email);
        }
        return facts;
    }
}
