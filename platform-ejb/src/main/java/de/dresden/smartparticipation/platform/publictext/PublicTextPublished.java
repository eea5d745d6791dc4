package de.dresden.smartparticipation.platform.publictext;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import java.util.Map;

/**
 * A new version of a text is in force.
 *
 * @param id key of the version
 * @param name which text
 * @param number number of the version
 * @param remark what was changed
 */
record PublicTextPublished(long id, PublicTextName name, int number, String remark) implements Happening {

    @Override
    public Subject subject() {
        return new Subject("public-text", id, name.name() + " " + number);
    }

    @Override
    public String action() {
        return "public-text.published";
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("text", name.name(), "number", number, "remark", remark);
    }
}
