package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.PeopleAddresses;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.settings.PublicAddress;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import de.dresden.smartparticipation.projects.call.CallFrame;
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

    /** @param by who asks */
    List<LetterOrder> to(CallFrame call, Subject jury, Capacity by) {
        List<String> asking = Stream.of(by.person(), by.actingFor())
                .filter(Objects::nonNull)
                .flatMap(account -> addresses.of(account).stream())
                .toList();
        Map<String, String> values = Map.of(
                "aufruf", call.title(),
                "nummer", call.reference(),
                "link", links.of("/projects/jury.xhtml?ref=" + call.reference()));
        return addresses.with(Role.PROJECT_MANAGER, call.department()).stream()
                .filter(one -> !asking.contains(one))
                .map(one -> new LetterOrder(JuryMails.LIFT_ASKED, Locale.GERMAN, one, values, jury))
                .toList();
    }
}
