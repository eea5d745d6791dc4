package de.dresden.smartparticipation.participation.sending;

import de.dresden.smartparticipation.participation.consultation.TopicHead;
import de.dresden.smartparticipation.participation.contribution.EarlierPart;
import de.dresden.smartparticipation.participation.contribution.EarlierPartKind;
import de.dresden.smartparticipation.participation.contribution.Place;
import de.dresden.smartparticipation.participation.idea.IdeaFieldView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What a sender changes beside title and text: each part that becomes different, as it was. */
final class Difference {

    private final List<EarlierPart> parts = new ArrayList<>();

    /** @param topics those of the consultation, for the name of the former one */
    Difference topic(Long was, Long is, List<TopicHead> topics) {
        if (!Objects.equals(was, is)) {
            String name = topics.stream()
                    .filter(topic -> Objects.equals(topic.id(), was))
                    .map(topic -> topic.name().german())
                    .findFirst()
                    .orElse(null);
            parts.add(new EarlierPart(EarlierPartKind.TOPIC, null, name));
        }
        return this;
    }

    /** @param is with the Stadtteil of its point */
    Difference place(Place was, Place is) {
        add(EarlierPartKind.AREA, null, was.area(), is.area());
        add(EarlierPartKind.PLACE, null, was.text(), is.text());
        add(EarlierPartKind.POINT, null, point(was), point(is));
        return this;
    }

    /** @param asked fields that are asked now; what others were answered stays */
    Difference answers(List<IdeaFieldView> asked, Map<Long, String> was, Map<Long, String> is) {
        asked.forEach(field -> add(EarlierPartKind.ANSWER, field.id(), was.get(field.id()), is.get(field.id())));
        return this;
    }

    Difference files(FileChange change) {
        change.earlier().ifPresent(parts::add);
        return this;
    }

    List<EarlierPart> parts() {
        return List.copyOf(parts);
    }

    private void add(EarlierPartKind kind, Long field, String was, String is) {
        if (!Objects.equals(was, is)) {
            parts.add(new EarlierPart(kind, field, was));
        }
    }

    /** As exactly as the map sets it, about ten centimetres: what is finer is no change. */
    private static String point(Place place) {
        return place.latitude() == null
                ? null
                : String.format(Locale.ROOT, "%.6f, %.6f", place.latitude(), place.longitude());
    }
}
