package de.dresden.smartparticipation.projects.cooperation.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.boundary.FaultTranslation;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the tables refuse by themselves, whoever writes, and what other rooms read of them. */
class CompanyTablesTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    private final DataSource database = TestDatabase.fresh("projects");
    private final Sql sql = Sql.on(database);
    private final CompanyDirectory directory = new CompanyDirectory(sql);

    @BeforeEach
    void threeCompanies() {
        company(1, "Studio Elbbogen", "design", "RELEASED");
        company(2, "Tischlerei Span", "manufacturing", "RELEASED");
        company(3, "Klangwerk", "music", "SUBMITTED");
    }

    @Test
    void aSectorAndATopicAreOfTheCatalogue() {
        CompanyCatalogue catalogue = new CompanyCatalogue(sql);
        assertThat(catalogue.sectors().stream().filter(SectorEntry::kkw)).hasSize(12);
        assertThat(catalogue.sectors()).anyMatch(one -> !one.kkw());
        assertThat(catalogue.topics()).hasSizeGreaterThan(8);
        assertThatThrownBy(() -> sql.update("update projects.company set sector = 'astrology' where id = 1"))
                .hasMessageContaining("foreign key");
    }

    @Test
    void theTablesLeadFromStateToStateAsTheRuleDoes() {
        for (CompanyState from : CompanyState.values()) {
            Set<CompanyState> reached = EnumSet.noneOf(CompanyState.class);
            Set<CompanyState> wanted = EnumSet.noneOf(CompanyState.class);
            for (CompanyState to : CompanyState.values()) {
                sql.update("alter table projects.company disable trigger company_moves");
                sql.update(
                        "update projects.company set state = ?, state_reason = 'x', query = 'x', query_until = '2027-01-01'"
                                + " where id = 1",
                        from);
                sql.update("alter table projects.company enable trigger company_moves");
                if (from != to && moves(to)) {
                    reached.add(to);
                }
                if (from.mayBecome(to)) {
                    wanted.add(to);
                }
            }
            assertThat(reached).as(from.name()).isEqualTo(wanted);
        }
    }

    @Test
    void aPairHasTwoSidesAndACompanyOnePair() {
        sql.update(
                "insert into projects.company_pair (id, language, named_at, invited_at, joined_at, version)"
                        + " values (9, 'de', ?, ?, ?, 1)",
                NOW,
                NOW,
                NOW);
        sql.update("update projects.company set pair_id = 9, pair_side = 1 where id = 1");
        sql.update("update projects.company set pair_id = 9, pair_side = 2 where id = 2");
        assertBroken("company_pair_side_unique", "update projects.company set pair_id = 9, pair_side = 2 where id = 3");
        assertThat(directory.of(Set.of(1L)).get(0).partner()).isEqualTo(2L);
        assertThat(directory.of(Set.of(2L)).get(0).partner()).isEqualTo(1L);
        sql.update("update projects.company_pair set ended_at = ?", NOW);
        assertThat(directory.of(Set.of(2L)).get(0).partner()).isNull();
    }

    @Test
    void releasedAreThoseThatAgreeToBePaired() {
        assertThat(directory.released()).isEmpty();
        consent(1, "MATCHING");
        consent(2, "PUBLICATION");
        consent(3, "MATCHING");
        assertThat(directory.released()).singleElement().satisfies(one -> {
            assertThat(one.frame().reference()).isEqualTo("UN-2026-0001");
            assertThat(one.frame().kkw()).isTrue();
            assertThat(one.matching()).isTrue();
            assertThat(one.publication()).isFalse();
        });
        assertThatThrownBy(() -> consent(1, "MATCHING")).hasMessageContaining("company_consent_once");
        sql.update("update projects.company_consent set withdrawn_at = ?", NOW.plusSeconds(60));
        assertThat(directory.released()).isEmpty();
        consent(1, "MATCHING");
        assertThat(directory.released()).hasSize(1);
    }

    @Test
    void aProfileHasNeedsOffersWishesAndTheStemsOfEveryText() {
        sql.update(
                "update projects.company set description = 'Wir gestalten Möbel', hours_per_month = 12 where id = 1");
        sql.update("insert into projects.company_need values (1, 0, 'sales-channel', 4, 'Verkaufen in den Läden')");
        sql.update("insert into projects.company_offer values (1, 0, 'storytelling', 5, 'Filmische Bilder')");
        sql.update(
                "insert into projects.company_wish (id, company_id, kind, named, other_id, version)"
                        + " values (1, 1, 'WISHED', 'Span', 2, 1), (2, 1, 'MUST_NOT', 'Klang', 3, 1), (3, 1, 'WISHED', 'Wer?', null, 1)");
        CompanyProfile profile = directory.of(Set.of(1L)).get(0);
        assertThat(profile.needs()).containsExactly(new CompanyNeed("sales-channel", 4, "Verkaufen in den Läden"));
        assertThat(profile.offers()).containsExactly(new CompanyOffer("storytelling", 5, "Filmische Bilder"));
        assertThat(profile.hoursPerMonth()).isEqualTo(12);
        assertThat(profile.wished()).containsExactly(2L);
        assertThat(profile.mustNot()).containsExactly(3L);
        assertThat(profile.lexemes())
                .contains("mobel", "gestalt", "verkauf", "bild")
                .doesNotContain("wir", "in");
        sql.update("delete from projects.company_need where company_id = 1");
        assertThat(directory.of(Set.of(1L)).get(0).lexemes())
                .doesNotContain("verkauf")
                .contains("bild");
    }

    @Test
    void aDraftIsNobodysBusiness() {
        company(4, "Entwurf", "art", "DRAFT");
        assertThatThrownBy(() -> directory.of(4)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> directory.of("UN-2026-0004")).isInstanceOf(NotFound.class);
        assertThat(directory.of("UN-2026-0003").id()).isEqualTo(3);
    }

    @Test
    void nobodyWishesForItselfOrTwice() {
        sql.update(
                "insert into projects.company_wish (id, company_id, kind, named, other_id, version) values (1, 1, 'WISHED', 'x', 2, 1)");
        assertThatThrownBy(() -> sql.update("update projects.company_wish set other_id = 1"))
                .hasMessageContaining("company_wish_not_itself");
        assertThatThrownBy(
                        () -> sql.update(
                                "insert into projects.company_wish (id, company_id, kind, named, other_id, version) values (2, 1, 'MUST_NOT', 'y', 2, 1)"))
                .hasMessageContaining("company_wish_once");
    }

    private boolean moves(CompanyState to) {
        try {
            return sql.update("update projects.company set state = ? where id = 1", to) == 1;
        } catch (IllegalStateException refused) {
            broken(refused, "company_moves");
            return false;
        }
    }

    private void consent(long company, String purpose) {
        sql.update(
                "insert into projects.company_consent (id, company_id, purpose, wording, language, given_at)"
                        + " values (nextval('projects.company_consent_id'), ?, ?, 1, 'de', ?)",
                company,
                purpose,
                NOW);
    }

    private void company(long id, String name, String sector, String state) {
        sql.update("""
                insert into projects.company (id, reference, state, state_since, name, name_key, legal_form, sector, employees,
                    contact_name, contact_email, language, confirmed_at, created_at, touched_at, sent_at, version)
                values (?, ?, ?, ?, ?, lower(?), 'GMBH', ?, 7, 'Ina Roth', 'roth@firma.example', 'de', ?, ?, ?, ?, 1)""", id, "UN-2026-%04d".formatted(id), state, NOW, name, name, sector, NOW, NOW, NOW, NOW);
    }

    private void assertBroken(String constraint, String statement) {
        assertThatThrownBy(() -> sql.update(statement)).satisfies(failure -> broken(failure, constraint));
    }

    private static void broken(Throwable failure, String constraint) {
        assertThat(FaultTranslation.of(failure))
                .hasValueSatisfying(
                        fault -> assertThat(fault.reason().key()).isEqualTo("projects.constraint." + constraint));
    }
}
