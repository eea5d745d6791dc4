package de.dresden.smartparticipation.product.pages;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Which pages for citizens are looked at, by somebody who is not logged in. What a secret link opens is looked at in its own walk. */
final class PublicVisits {

    private static final Path PAGES = Path.of("../web-faces/src/main/webapp");

    private PublicVisits() {}

    /** A page of each kind: what runs, one consultation, its contributions, one with an answer. */
    static List<String> few(Stored stored) {
        String running = consultation(stored, "PUBLISHED");
        return List.of(
                "/public/index.xhtml",
                "/public/consultation.xhtml?ref=" + running,
                "/public/contributions.xhtml?ref=" + running + "&q=Radwgee",
                "/public/contribution.xhtml?ref=" + answered(stored));
    }

    static List<String> all(Stored stored) {
        String running = consultation(stored, "PUBLISHED");
        String ended = consultation(stored, "EVALUATED");
        List<String> visits = new ArrayList<>(few(stored));
        visits.addAll(List.of(
                "/public/index.xhtml?stage=COMING",
                "/public/consultation.xhtml?ref=" + ended,
                "/public/contributions.xhtml?ref=" + ended + "&state=answered&page=2",
                "/public/contribution.xhtml?ref=" + unanswered(stored),
                "/public/results.xhtml?ref=" + ended,
                "/public/easy.xhtml?ref=" + running,
                "/public/contribute.xhtml?ref=" + running,
                "/public/follow.xhtml?ref=" + running,
                "/public/page.xhtml?name=imprint",
                "/public/page.xhtml?name=privacy",
                "/public/page.xhtml?name=accessibility",
                "/public/feedback.xhtml"));
        for (String kind : List.of("SURVEY", "MEASURES", "DIALOGUE", "EVENTS")) {
            String module = stored.text("select min(id)::text from participation.module where kind = ?", kind);
            if (module != null) {
                visits.add("/public/" + kind.toLowerCase(java.util.Locale.ROOT) + ".xhtml?module=" + module);
            }
        }
        return visits.stream()
                .filter(Objects::nonNull)
                .filter(PublicVisits::exists)
                .toList();
    }

    private static boolean exists(String address) {
        return Files.exists(PAGES.resolve(address.substring(1).replaceFirst("\\?.*", "")));
    }

    private static String consultation(Stored stored, String state) {
        return stored.text("select min(reference) from participation.consultation where state = ?", state);
    }

    private static String answered(Stored stored) {
        return stored.text("select min(reference) from participation.contribution where state = 'PUBLISHED'");
    }

    private static String unanswered(Stored stored) {
        return stored.text("""
                select min(reference) from participation.contribution
                where state = 'DISTRIBUTED' and longitude is not null""");
    }
}
