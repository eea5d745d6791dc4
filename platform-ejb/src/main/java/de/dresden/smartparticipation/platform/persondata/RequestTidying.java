package de.dresden.smartparticipation.platform.persondata;

import de.dresden.smartparticipation.platform.happening.Happenings;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Forgets every hour the requests that nobody confirmed in time, and the addresses of those that are long over. */
@Singleton
public class RequestTidying {

    @Inject
    private OldRequests requests;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "32", persistent = false)
    void tidy() {
        requests.forgetUnconfirmed(clock.instant())
                .forEach(request -> happenings.record(
                        new RequestChanged(request, "person-request.forgotten", Map.of(), List.of())));
        requests.forgetAddresses(clock.instant());
    }
}
