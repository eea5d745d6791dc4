package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.identity.PeopleAddresses;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.settings.PublicAddress;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import de.dresden.smartparticipation.projects.jury.JuryDesk.Opened;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Writes to the other project managers of the call's department that one of them has to agree; names neither the member nor the application. */
@Dependent
class LiftLetters {

    private final PeopleAddresses addresses;
    private final PublicAddress links;

    @Inject
    LiftLetters(PeopleAddresses addresses, PublicAddress links) {
        this.addresses = addresses;
        this.links = links;
    }

    List<LetterOrder> to(Opened opened) {
        List<String> asking = Stream.of(opened.by().person(), opened.by().actingFor())
                .filter(Objects::nonNull)
                .flatMap(account -> addresses.of(account).stream())
                .toList();
        Map<String, String> values = Map.of(
                "aufruf", opened.call().title(),
                "nummer", opened.call().reference(),
                "link", links.of("/projects/jury.xhtml?ref=" + opened.call().reference()));
        return addresses.with(Role.PROJECT_MANAGER, opened.call().department()).stream()
                .filter(one -> !asking.contains(one))
                .map(one -> new LetterOrder(JuryMails.LIFT_ASKED, Locale.GERMAN, one, values, opened.subject()))
                .toList();
    }
}
