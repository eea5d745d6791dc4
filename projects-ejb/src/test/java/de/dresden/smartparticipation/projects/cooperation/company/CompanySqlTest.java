package de.dresden.smartparticipation.projects.cooperation.company;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.PersonalRecord;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pairs, wishes, lists, duplicates and what goes, as the statements do it. */
class CompanySqlTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    private final Sql sql = Sql.on(TestDatabase.fresh("projects"));
    private final PairTable pairs = new PairTable(sql);
    private final WishTable wishes = new WishTable(sql);
    private final ConsentTable consents = new ConsentTable(sql);
    private final List<Subject> closed = new ArrayList<>();
    private final CompanyClearing clearing = new CompanyClearing(sql, closed::add);

    @BeforeEach
    void fourCompanies() {
        company(1, "Studio Elbbogen GmbH", "design", "RELEASED", "roth@elbbogen.example");
        company(2, "Tischlerei Span", "crafts", "RELEASED", "span@span.example");
        company(3, "Studio Elbbogn", "design", "SUBMITTED", "info@elbbogen.example");
        company(4, "Klangwerk", "music", "DRAFT", "klang@gmx.de");
    }

    @Test
    void aPairStandsOnceTheSecondHasJoinedAndNobodyElseGetsIn() {
        long pair = pairs.name(1, "Span", "span@span.example", Locale.GERMAN, NOW);
        assertThat(pairs.of(1)).hasValueSatisfying(one -> {
            assertThat(one.partnerName()).isEqualTo("Span");
            assertThat(one.joined()).isFalse();
        });
        assertThat(pairs.take(pair, 2)).isTrue();
        assertThat(pairs.joined(2, NOW))
                .as("not before the second was written to")
                .isFalse();
        assertThat(pairs.of(2))
                .hasValueSatisfying(one -> assertThat(one.partnerName()).isEqualTo("Studio Elbbogen GmbH"));
        assertThat(pairs.invited(pair, NOW)).isTrue();
        assertThat(pairs.invited(pair, NOW)).isFalse();
        assertThat(pairs.take(pair, 3)).isFalse();
        assertThat(pairs.joined(2, NOW)).isTrue();
        assertThat(pairs.joined(2, NOW)).isFalse();
        assertThat(pairs.of(1)).hasValueSatisfying(one -> {
            assertThat(one.partner().reference()).isEqualTo("UN-2026-0002");
            assertThat(one.partnerEmail()).as("nobody needs it any more").isNull();
        });
        assertThat(pairs.end(pair, NOW)).isTrue();
        assertThat(pairs.end(pair, NOW)).isFalse();
        assertThat(pairs.of(1)).isEmpty();
        assertThat(pairs.of(2)).isEmpty();
        assertThat(pairs.take(pair, 3)).isFalse();
    }

    @Test
    void aNameIsKnownAtOnceOnlyWhereItsCompanyAgreedToBePublished() {
        wishes.keep(2, List.of(new WishEntry(WishKind.WISHED, "studio elbbogen")), NOW);
        assertThat(wishes.of(2)).singleElement().satisfies(one -> assertThat(one.resolved())
                .isFalse());
        wishes.keep(2, List.of(), NOW);
        consents.give(1, ConsentPurpose.PUBLICATION, Locale.GERMAN, NOW);
        wishes.keep(2, List.of(new WishEntry(WishKind.WISHED, "studio elbbogen")), NOW);
        assertThat(wishes.of(2)).singleElement().satisfies(one -> {
            assertThat(one.other().id()).isEqualTo(1);
            assertThat(one.resolved()).isTrue();
        });
        assertThat(wishes.published()).containsExactly("Studio Elbbogen GmbH");
    }

    @Test
    void whatTheCityFoundOutAboutANameStaysWhileTheNameStays() {
        wishes.keep(1, List.of(new WishEntry(WishKind.MUST_NOT, "Die mit dem Span")), NOW);
        long wish = wishes.of(1).get(0).id();
        assertThat(wishes.resolve(2, wish, 3L, NOW)).as("another company's").isFalse();
        assertThat(wishes.resolve(1, wish, 2L, NOW)).isTrue();
        wishes.keep(
                1,
                List.of(new WishEntry(WishKind.MUST_NOT, "die mit dem span"), new WishEntry(WishKind.WISHED, "Wer")),
                NOW);
        assertThat(wishes.of(1)).extracting(CompanyWish::resolved).containsExactly(true, false);
        assertThat(new CompanyDirectory(sql).of(Set.of(1L)).get(0).mustNot()).containsExactly(2L);
    }

    @Test
    void aNameThatIsExactlyTheOneOfASingleCompanyCountsOnceBothAreReleased() {
        NamedCompanies named = new NamedCompanies(sql);
        wishes.keep(
                2,
                List.of(
                        new WishEntry(WishKind.MUST_NOT, " STUDIO  Elbbogen gmbh"),
                        new WishEntry(WishKind.MUST_NOT, "Studio Elbbogn"),
                        new WishEntry(WishKind.WISHED, "Klangwerk")),
                NOW);
        assertThat(wishes.of(2)).noneMatch(CompanyWish::resolved);
        assertThat(named.recognise(2, "Tischlerei Span", NOW))
                .as("not who is not released, and no draft")
                .containsExactly(new NamedCompanies.Recognised(
                        new Subject(CompanyChanged.SUBJECT, 2, "UN-2026-0002"), "UN-2026-0001"));
        assertThat(new CompanyDirectory(sql).of(Set.of(2L)).get(0).mustNot()).containsExactly(1L);

        sql.update("update projects.company set state = 'RELEASED' where id = 3");
        assertThat(named.recognise(3, "Studio Elbbogn", NOW))
                .as("a later one that others named")
                .containsExactly(new NamedCompanies.Recognised(
                        new Subject(CompanyChanged.SUBJECT, 2, "UN-2026-0002"), "UN-2026-0003"));
        assertThat(new CompanyDirectory(sql).of(Set.of(2L)).get(0).mustNot()).containsExactlyInAnyOrder(1L, 3L);
        assertThat(named.recognise(3, "Studio Elbbogn", NOW)).as("once").isEmpty();
    }

    @Test
    void aNameOfTwoCompaniesOrOfWhichSomebodySpokeIsLeftToPeople() {
        NamedCompanies named = new NamedCompanies(sql);
        company(5, "tischlerei span", "crafts", "SUBMITTED", "andere@span.example");
        wishes.keep(
                1,
                List.of(
                        new WishEntry(WishKind.MUST_NOT, "Tischlerei Span"),
                        new WishEntry(WishKind.MUST_NOT, "Tischlerei Span GmbH")),
                NOW);
        assertThat(named.recognise(1, "Studio Elbbogen GmbH", NOW)).isEmpty();
        sql.update("update projects.company set state = 'REFUSED', state_reason = 'x' where id = 5");
        long wish = wishes.of(1).get(0).id();
        wishes.resolve(1, wish, null, NOW.plusSeconds(1));
        assertThat(named.recognise(1, "Studio Elbbogen GmbH", NOW))
                .as("none of those, said somebody")
                .isEmpty();
        assertThat(named.recognise(2, "Tischlerei Span", NOW)).isEmpty();
        sql.update("update projects.company set confirmed_at = ? where id = 2", NOW.plusSeconds(2));
        assertThat(named.recognise(2, "Tischlerei Span", NOW))
                .as("said before it registered")
                .hasSize(1);
        assertThat(NamedCompanies.exact("Haus e. V. & Co")).isEqualTo(NamedCompanies.exact(" haus E.V.&co "));
        assertThat(NamedCompanies.exact("Span GmbH")).isNotEqualTo(NamedCompanies.exact("Span KG"));
    }

    @Test
    void aConsentIsGivenOnceAndStaysToldAfterItIsWithdrawn() {
        assertThat(consents.give(1, ConsentPurpose.MATCHING, Locale.ENGLISH, NOW))
                .isTrue();
        assertThat(consents.give(1, ConsentPurpose.MATCHING, Locale.ENGLISH, NOW))
                .isFalse();
        assertThat(consents.withdraw(1, ConsentPurpose.MATCHING, NOW.plusSeconds(9)))
                .isTrue();
        assertThat(consents.withdraw(1, ConsentPurpose.MATCHING, NOW)).isFalse();
        assertThat(consents.give(1, ConsentPurpose.MATCHING, Locale.GERMAN, NOW.plusSeconds(20)))
                .isTrue();
        assertThat(consents.of(1)).extracting(Consent::holds).containsExactly(false, true);
    }

    @Test
    void likeCompaniesAreFoundByNameAddressAndDomainButNotByAnOpenOne() {
        assertThat(new CompanyDuplicates(sql).of(3, "info@elbbogen.example"))
                .extracting(CompanyDuplicates.Like::reference, CompanyDuplicates.Like::by)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("UN-2026-0001", "NAME"));
        company(5, "Ganz anders", "art", "SUBMITTED", "post@elbbogen.example");
        assertThat(new CompanyDuplicates(sql).of(5, "post@elbbogen.example"))
                .extracting(CompanyDuplicates.Like::by)
                .containsExactly("DOMAIN", "DOMAIN");
        company(6, "Eins", "art", "SUBMITTED", "eins@gmx.de");
        company(7, "Zwei", "art", "SUBMITTED", "zwei@gmx.de");
        assertThat(new CompanyDuplicates(sql).of(6, "eins@gmx.de")).isEmpty();
    }

    @Test
    void aListShowsNoDraftAndEachFilterRestricts() {
        CompanyLists lists = new CompanyLists(sql);
        sql.update("insert into projects.company_need values (1, 0, 'team', 3, ''), (2, 0, 'recruiting', 3, '')");
        assertThat(names(lists, CompanyFilter.none())).hasSize(3).doesNotContain("Klangwerk");
        assertThat(names(lists, new CompanyFilter(null, null, null, Set.of(Branch.OTHER), null, null, null)))
                .containsExactly("Tischlerei Span");
        assertThat(names(lists, new CompanyFilter(null, null, null, null, Set.of("team"), null, null)))
                .containsExactly("Studio Elbbogen GmbH");
        assertThat(names(
                        lists, new CompanyFilter("0003", Set.of(CompanyState.SUBMITTED), null, null, null, null, null)))
                .containsExactly("Studio Elbbogn");
        assertThat(names(lists, new CompanyFilter(null, null, null, null, null, Set.of("team"), null)))
                .isEmpty();
    }

    @Test
    void draftsGoAfterAMonthAndWhatNobodyConfirmedAfterAWeek() {
        company(8, "Vergessen", "art", "UNCONFIRMED", "v@art.example");
        assertThat(clearing.clearOld(NOW.plus(Duration.ofDays(7)))).isZero();
        assertThat(clearing.clearOld(NOW.plus(Duration.ofDays(9)))).isEqualTo(1);
        assertThat(clearing.clearOld(NOW.plus(Duration.ofDays(31)))).isEqualTo(1);
        assertThat(ids()).containsExactly(1L, 2L, 3L);
        assertThat(closed).extracting(Subject::id).containsExactly(8L, 4L);
    }

    @Test
    void ofWhatIsOverTheRowStaysWithoutWhatNamesPersons() {
        long pair = pairs.name(1, "Span", "span@span.example", Locale.GERMAN, NOW);
        pairs.invited(pair, NOW);
        pairs.take(pair, 2);
        pairs.joined(2, NOW);
        wishes.keep(1, List.of(new WishEntry(WishKind.WISHED, "Klang")), NOW);
        sql.update("insert into projects.company_need values (1, 0, 'team', 3, 'Frau Roth')");
        sql.update("update projects.company set state = 'WITHDRAWN', state_reason = 'Frau Roth geht' where id = 1");
        LocalDate day = LocalDate.of(2026, 11, 2);
        assertThat(clearing.eraseEnded(day.plusMonths(6), NOW)).isZero();
        assertThat(clearing.eraseEnded(day.plusMonths(6).plusDays(1), NOW)).isEqualTo(1);
        assertThat(clearing.eraseEnded(day.plusMonths(7), NOW)).isZero();
        String left = sql.first(
                        "select to_jsonb(c)::text as row from projects.company c where id = 1", row -> row.text("row"))
                .orElseThrow();
        assertThat(left).doesNotContain("Roth", "roth", "Elbbogen").contains("design");
        assertThat(wishes.of(1)).isEmpty();
        assertThat(pairs.of(2)).as("the other one is free").isEmpty();
        assertThat(new CompanyDirectory(sql).of(1).state()).isEqualTo(CompanyState.WITHDRAWN);
    }

    @Test
    void whoAsksForTheOwnDataIsFoundAsContactAsDraftAndAsPartnerNamed() {
        pairs.name(1, "Klangwerk", "KLANG@gmx.de", Locale.GERMAN, NOW);
        assertThat(new PersonsOfDrafts(sql, clearing).find("Klang@GMX.de")).hasSize(1);
        NamedPartners named = new NamedPartners(sql);
        assertThat(named.find("klang@gmx.de"))
                .singleElement()
                .extracting(PersonalRecord::values)
                .hasToString("{name=Klangwerk, email=KLANG@gmx.de}");
        assertThat(named.erase("klang@gmx.de")).isEqualTo(1);
        assertThat(named.find("klang@gmx.de")).isEmpty();
        assertThat(pairs.of(1)).isEmpty();
        assertThat(new PersonsOfDrafts(sql, clearing).erase("klang@gmx.de")).isEqualTo(1);
        PersonsOfCompanies contacts = new PersonsOfCompanies(sql, clearing, null, null, null);
        assertThat(contacts.find("ROTH@elbbogen.example")).hasSize(1);
        assertThat(contacts.find("klang@gmx.de")).isEmpty();
    }

    private List<String> names(CompanyLists lists, CompanyFilter filter) {
        return lists.page(filter, PageQuery.first()).items().stream()
                .map(one -> one.frame().name())
                .toList();
    }

    private List<Long> ids() {
        return sql.list("select id from projects.company order by id", row -> row.number("id"));
    }

    private void company(long id, String name, String sector, String state, String email) {
        sql.update(
                """
                insert into projects.company (id, reference, state, state_since, name, name_key, legal_form, sector, employees,
                    contact_name, contact_email, language, confirmed_at, created_at, touched_at, sent_at, version)
                values (?, ?, ?, ?, ?, ?, 'GMBH', ?, 7, 'Ina Roth', ?, 'de', ?, ?, ?, ?, 1)""",
                id,
                "UN-2026-%04d".formatted(id),
                state,
                NOW,
                name,
                de.dresden.smartparticipation.platform.business.NameKey.of(name),
                sector,
                email,
                NOW,
                NOW,
                NOW,
                NOW);
    }
}
