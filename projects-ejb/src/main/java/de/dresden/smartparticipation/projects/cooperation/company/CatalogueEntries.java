package de.dresden.smartparticipation.projects.cooperation.company;

import static de.dresden.smartparticipation.platform.identity.Roles.ADMINISTRATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.COOPERATION_MANAGER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.text.Wording;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Sectors and topics as they are kept: added, renamed, put in order, and no more offered. What companies have chosen stays chosen.
 * Commands throw {@link NotFound} where there is no such entry.
 */
@Boundary
@Stateless
public class CatalogueEntries {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_CODE = 40;

    @Inject
    private CatalogueTable table;

    @Inject
    private Happenings happenings;

    /** All of a list, in order. */
    @RolesAllowed({COOPERATION_MANAGER, ADMINISTRATOR, AUDITOR})
    public List<CatalogueLine> list(CatalogueKind kind) {
        return table.list(kind);
    }

    /**
     * Adds an entry at the end; its code is made of its English title and never changes.
     *
     * @param title in both languages, at most 120 characters each
     * @param kkw whether it is part of the cultural and creative industries; means nothing for topics
     * @throws Refused where a title is missing or too long, or there is such an entry
     */
    @RolesAllowed({COOPERATION_MANAGER, ADMINISTRATOR})
    public void add(CatalogueKind kind, Wording title, boolean kkw) {
        require(title);
        table.lock(kind);
        String code = code(title.english());
        long id = table.add(kind, code, title, kkw).orElseThrow(() -> refused("taken", code));
        tell(kind, id, code, "added", Map.of(), titles(title));
    }

    /** Calls it otherwise, everywhere. @throws Refused where a title is missing or too long */
    @RolesAllowed({COOPERATION_MANAGER, ADMINISTRATOR})
    public void rename(CatalogueKind kind, String code, Wording title) {
        require(title);
        CatalogueLine before = line(kind, code);
        table.rename(kind, code, title);
        tell(kind, table.id(kind, code), code, "renamed", titles(before.title()), titles(title));
    }

    /** Offers it or not any more; the same once more changes nothing. @throws Refused for the last one that can be chosen */
    @RolesAllowed({COOPERATION_MANAGER, ADMINISTRATOR})
    public void offer(CatalogueKind kind, String code, boolean active) {
        table.lock(kind);
        CatalogueLine before = line(kind, code);
        if (before.active() == active) {
            return;
        }
        if (!active
                && table.list(kind).stream().filter(one -> like(one, before)).count() < 2) {
            throw refused("last");
        }
        table.offer(kind, code, active);
        tell(kind, table.id(kind, code), code, active ? "offered" : "ended", Map.of(), Map.of());
    }

    /** Whether it can be chosen, of the same world: a pair needs one of the cultural and creative industries. */
    private static boolean like(CatalogueLine one, CatalogueLine other) {
        return one.active() && Objects.equals(one.kkw(), other.kkw());
    }

    /** Moves it one place up or down; at the end of the list nothing happens. */
    @RolesAllowed({COOPERATION_MANAGER, ADMINISTRATOR})
    public void move(CatalogueKind kind, String code, boolean up) {
        table.lock(kind);
        line(kind, code);
        List<String> codes = new ArrayList<>(
                table.list(kind).stream().map(CatalogueLine::code).toList());
        int at = codes.indexOf(code);
        int to = up ? at - 1 : at + 1;
        if (to >= 0 && to < codes.size()) {
            Collections.swap(codes, at, to);
            table.order(kind, codes);
            tell(kind, table.id(kind, code), code, "moved", Map.of("place", at + 1), Map.of("place", to + 1));
        }
    }

    private CatalogueLine line(CatalogueKind kind, String code) {
        return table.list(kind).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(code));
    }

    private static void require(Wording title) {
        if (title.german().isEmpty() || title.english().isEmpty() || title.longest() > LONGEST_TITLE) {
            throw refused("title", LONGEST_TITLE);
        }
        if (code(title.english()).length() < 2) {
            throw refused("no-letters");
        }
    }

    private static String code(String english) {
        String code =
                english.toLowerCase(Locale.ENGLISH).replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
        return code.substring(0, Math.min(code.length(), LONGEST_CODE)).replaceAll("-$", "");
    }

    private static Map<String, ?> titles(Wording title) {
        return Map.of("title", title.german(), "titleEnglish", title.english());
    }

    private void tell(
            CatalogueKind kind, long id, String code, String verb, Map<String, ?> before, Map<String, ?> after) {
        happenings.record(new CatalogueChanged(
                new Subject(CatalogueChanged.SUBJECT, id, kind.name().toLowerCase(Locale.ROOT) + "/" + code),
                CatalogueChanged.SUBJECT + "." + verb,
                before,
                after));
    }

    private static Refused refused(String why, Object... arguments) {
        return new Refused(Reason.of("projects.cooperation.catalogue." + why, arguments));
    }
}
