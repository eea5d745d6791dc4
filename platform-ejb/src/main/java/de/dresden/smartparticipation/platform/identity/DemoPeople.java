package de.dresden.smartparticipation.platform.identity;

import static de.dresden.smartparticipation.platform.identity.Role.ADMINISTRATOR;
import static de.dresden.smartparticipation.platform.identity.Role.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Role.CONSULTATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Role.COOPERATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Role.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Role.INTAKE_ASSOCIATION;
import static de.dresden.smartparticipation.platform.identity.Role.JURY_MEMBER;
import static de.dresden.smartparticipation.platform.identity.Role.MODERATOR;
import static de.dresden.smartparticipation.platform.identity.Role.PARTNER;
import static de.dresden.smartparticipation.platform.identity.Role.PROJECT_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Role.REWARDS_CLERK;
import static de.dresden.smartparticipation.platform.identity.Role.TREASURER;

import java.util.List;

/** Who works in the demo's town hall. The offices are of the kind that Dresden has; the people are invented. */
final class DemoPeople {

    /** An office. */
    record Office(String code, String name) {

        String email() {
            return code.toLowerCase(java.util.Locale.ROOT) + "@demo.invalid";
        }
    }

    /** A person; the first role is the main one, the departments are codes. */
    record Person(String login, String name, List<Role> roles, List<String> departments, String organisation) {

        String email() {
            return login + "@demo.invalid";
        }
    }

    private DemoPeople() {}

    static List<Office> departments() {
        return List.of(
                new Office("SBB", "Stelle Bürgerbeteiligung"),
                new Office("ASM", "Amt für Stadtplanung und Mobilität"),
                new Office("UWA", "Umweltamt"),
                new Office("STA", "Straßen- und Tiefbauamt"),
                new Office("ASA", "Amt für Stadtgrün und Abfallwirtschaft"),
                new Office("SVA", "Schulverwaltungsamt"),
                new Office("BUE", "Bürgeramt"),
                new Office("AWF", "Amt für Wirtschaftsförderung"),
                new Office("KAE", "Kämmerei"),
                new Office("RPA", "Rechnungsprüfungsamt"));
    }

    static List<Person> people() {
        return List.of(
                staff("k.brandt", "Katrin Brandt", ADMINISTRATOR, "BUE"),
                staff("j.weber", "Jana Weber", CONSULTATION_MANAGER, "SBB", "ASM"),
                staff("m.richter", "Martin Richter", CONSULTATION_MANAGER, "SBB", "UWA"),
                staff("s.hoffmann", "Sabine Hoffmann", MODERATOR, "SBB", "ASM", "UWA"),
                staff("t.kuehn", "Tobias Kühn", MODERATOR, "SBB", "ASM", "UWA"),
                staff("a.fischer", "Anja Fischer", EVALUATOR, "ASM"),
                staff("p.lorenz", "Paul Lorenz", EVALUATOR, "ASM"),
                staff("c.seidel", "Claudia Seidel", EVALUATOR, "UWA"),
                staff("d.nowak", "Daniel Nowak", EVALUATOR, "UWA"),
                staff("f.arnold", "Frank Arnold", EVALUATOR, "STA"),
                staff("h.vogt", "Heike Vogt", EVALUATOR, "STA"),
                staff("n.jahn", "Nora Jahn", EVALUATOR, "ASA"),
                staff("u.kaiser", "Uwe Kaiser", EVALUATOR, "ASA"),
                staff("b.schuster", "Birgit Schuster", EVALUATOR, "SVA"),
                staff("l.hahn", "Lukas Hahn", EVALUATOR, "SVA"),
                staff("g.otto", "Gudrun Otto", EVALUATOR, "SBB"),
                staff("i.beck", "Ines Beck", EVALUATOR, "SBB"),
                staff("e.sommer", "Eva Sommer", PROJECT_MANAGER, "SBB"),
                staff("b.krueger", "Beate Krüger", PROJECT_MANAGER, "SBB"),
                staff("r.franke", "Ralf Franke", PROJECT_MANAGER, "ASM"),
                staff("v.berger", "Vera Berger", COOPERATION_MANAGER, "AWF"),
                staff("w.busch", "Wolfgang Busch", COOPERATION_MANAGER, "AWF"),
                staff("y.demir", "Yasemin Demir", REWARDS_CLERK, "UWA"),
                staff("k.pohl", "Kerstin Pohl", REWARDS_CLERK, "UWA"),
                // what one of the two enters, the other and a third one approve
                staff("z.arndt", "Zoe Arndt", REWARDS_CLERK, "UWA"),
                staff("o.engel", "Olaf Engel", TREASURER, "KAE"),
                staff("m.thiele", "Marion Thiele", TREASURER, "KAE"),
                staff("r.winkler", "Rita Winkler", AUDITOR, "RPA"),
                external("h.sander", "Helga Sander", JURY_MEMBER, "Hochschule für Gestaltung und Technik"),
                external("q.petzold", "Quirin Petzold", JURY_MEMBER, "Jugendforum Dresden"),
                external("n.albrecht", "Nele Albrecht", JURY_MEMBER, "Verbund der Stadtteilvereine"),
                staff("s.reuter", "Silke Reuter", JURY_MEMBER, "ASA"),
                external("a.lange", "Anton Lange", INTAKE_ASSOCIATION, "Netzwerk Kulturwirtschaft Elbe e. V."),
                external("x.krause", "Xaver Krause", PARTNER, "Radwerkstatt Elbwiesen"),
                external("l.hartig", "Lene Hartig", PARTNER, "Café Mehrweg gGmbH"));
    }

    private static Person staff(String login, String name, Role role, String... departments) {
        return new Person(login, name, List.of(role), List.of(departments), null);
    }

    private static Person external(String login, String name, Role role, String organisation) {
        return new Person(login, name, List.of(role), List.of(), organisation);
    }
}
