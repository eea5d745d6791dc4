package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.participation.module.ModuleKind;
import java.time.Instant;
import java.util.Locale;

/**
 * A format of a consultation for everybody.
 *
 * @param id its number in the paths below {@code /public/formats}
 * @param consultation reference of its consultation
 * @param kind what citizens can do in it
 * @param title title, in the language of {@code Accept-Language} where that was written
 * @param intro what it is about, likewise
 * @param opensAt first moment, or null while that is not known
 * @param closesAt first moment after it, or null
 * @param open whether citizens can take part at this moment
 */
public record OpenFormatJson(
        long id,
        String consultation,
        ModuleKind kind,
        String title,
        String intro,
        Instant opensAt,
        Instant closesAt,
        boolean open) {

    static OpenFormatJson of(ModuleFrame frame, Locale reader) {
        return new OpenFormatJson(
                frame.id(),
                frame.reference(),
                frame.kind(),
                frame.titleIn(reader.getLanguage()),
                frame.introIn(reader.getLanguage()),
                frame.opensAt(),
                frame.closesAt(),
                frame.open());
    }
}
