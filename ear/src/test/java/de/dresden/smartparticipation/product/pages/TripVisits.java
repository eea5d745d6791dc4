package de.dresden.smartparticipation.product.pages;

import de.dresden.smartparticipation.product.api.Api;
import de.dresden.smartparticipation.product.api.MemberPhone;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** The pages about members, trips, factors and limits; with a long walk to review and an absurd one that is objected to. */
final class TripVisits {

    private TripVisits() {}

    /** A member who reports what a clerk has to look at. */
    static void furnish(String api) {
        Api member = MemberPhone.at(api).member();
        Instant start = Instant.now().minus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        member.post("/rewards/trips", trip("ride", "BICYCLE", 8_000, start, 1_800));
        member.post("/rewards/trips", trip("long", "WALK", 12_000, start.plusSeconds(3_600), 9_000));
        member.post("/rewards/trips", trip("absurd", "WALK", 90_000, start.plusSeconds(20_000), 3_600));
        member.post("/rewards/trips/absurd/appeal", Map.of("text", "Das war der Zug nach Leipzig, nicht ich zu Fuß."));
    }

    static List<String> all(Stored stored) {
        return List.of(
                "/rewards/trips.xhtml",
                "/rewards/trips.xhtml?cause=APPEAL",
                "/rewards/trip.xhtml?id=" + waiting(stored, "REVIEW"),
                "/rewards/trip.xhtml?id=" + waiting(stored, "APPEAL"),
                "/rewards/members.xhtml",
                "/rewards/member.xhtml?reference=" + stored.text("select min(reference) from rewards.member"),
                "/rewards/factors.xhtml",
                "/rewards/factorSet.xhtml?reference=EF-2024-1&from=2025-01-01&until=2099-12-31",
                "/rewards/rules.xhtml",
                "/rewards/rule.xhtml?name=TALER_MILLIGRAMS",
                "/rewards/statistics.xhtml",
                "/rewards/statistics.xhtml?area=11&mode=BICYCLE",
                "/rewards/statistics.xhtml?from=2099-01-01");
    }

    private static String waiting(Stored stored, String cause) {
        return stored.text("select min(id)::text from rewards.trip_case where decided_at is null and cause = ?", cause);
    }

    private static Map<String, Object> trip(String id, String mode, int metres, Instant start, int seconds) {
        return Map.of("id", id, "mode", mode, "metres", metres, "start", start.toString(), "seconds", seconds);
    }
}
