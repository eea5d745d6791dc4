package de.dresden.smartparticipation.platform.templates;

import de.dresden.smartparticipation.platform.fault.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All mails that the rooms have declared. */
@Dependent
class KnownTemplates {

    @Inject
    @Any
    private Instance<MailTemplates> rooms;

    /** All, by module and key. */
    List<MailTemplate> all() {
        return rooms.stream()
                .flatMap(room -> room.templates().stream())
                .sorted(Comparator.comparing(MailTemplate::key))
                .toList();
    }

    Optional<MailTemplate> find(String key) {
        return all().stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** @throws NotFound where no room has declared it */
    MailTemplate get(String key) {
        return find(key).orElseThrow(() -> new NotFound(key));
    }
}
