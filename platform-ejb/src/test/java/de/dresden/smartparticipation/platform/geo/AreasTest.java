package de.dresden.smartparticipation.platform.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreasTest {

    private static final Instant NOW = Instant.parse("2026-11-16T08:00:00Z");
    private static final String SQUARE = "[[[13.0,51.0],[13.1,51.0],[13.1,51.1],[13.0,51.1],[13.0,51.0]]]";
    private static final String NEXT = "[[[13.1,51.0],[13.2,51.0],[13.2,51.1],[13.1,51.1],[13.1,51.0]]]";
    private static final Path CITY = Path.of("../../shared/data/dresden/stadtteile.geojson");

    private final Sql sql = Sql.on(TestDatabase.fresh());
    private final AreaRegister areas = new AreaRegister(sql);
    private final AreaDirectory directory = new AreaDirectory(sql);

    @Test
    void aPointLiesInTheAreaAroundIt() {
        imported(feature("01", "Mitte", SQUARE), feature("02", "Ost", NEXT));
        Point east = new Point(13.15, 51.05);

        assertThat(directory.index().at(new Point(13.05, 51.05)).map(AreaName::key))
                .contains("01");
        assertThat(directory.index().at(east).map(AreaName::key)).contains("02");
        assertThat(directory.index().at(new Point(14, 51.05))).isEmpty();
        assertThat(directory.around(east).at(east).map(AreaName::name)).contains("Ost");
    }

    @Test
    void aPointOnACommonBorderBelongsToOneArea() {
        imported(feature("02", "Ost", NEXT), feature("01", "Mitte", SQUARE));

        assertThat(directory.index().at(new Point(13.1, 51.05)).map(AreaName::key))
                .contains("01");
    }

    @Test
    void aHoleIsNotTheArea() {
        imported(feature(
                "01",
                "Ring",
                "[[[13.0,51.0],[13.1,51.0],[13.1,51.1],[13.0,51.1],[13.0,51.0]],"
                        + "[[13.04,51.04],[13.06,51.04],[13.06,51.06],[13.04,51.06],[13.04,51.04]]]"));

        assertThat(directory.index().at(new Point(13.05, 51.05))).isEmpty();
        assertThat(directory.index().at(new Point(13.01, 51.05))).isPresent();
    }

    @Test
    void anAreaIsFoundByItsNameInAnySpelling() {
        imported(feature("42", "Bühlau/Weißer Hirsch", SQUARE));

        for (String spelling :
                List.of("Bühlau/Weißer Hirsch", "bühlau weisser-hirsch", "BUEHLAU / WEISSER HIRSCH", "42")) {
            assertThat(directory.index().named(spelling)).as(spelling).isPresent();
        }
        assertThat(directory.index().named("Bühlau")).isEmpty();
        assertThat(directory.index().named(" ")).isEmpty();
    }

    @Test
    void importingAgainRenewsByKeyAndTakesNothingAway() {
        imported(feature("01", "Mitte", SQUARE), feature("02", "Ost", NEXT));

        AreaImport second = imported(feature("01", "Innenstadt", SQUARE), feature("03", "Süd", "[" + NEXT + "]"));

        assertThat(second).isEqualTo(new AreaImport(1, 1, 1));
        assertThat(areas.rows()).extracting(AreaRow::name).containsExactly("Innenstadt", "Ost", "Süd");
    }

    @Test
    void anAreaWithSwappedDegreesLiesFarOutsideTheCity() {
        String swapped = PlanarGeometry.of(
                "{\"type\":\"Polygon\",\"coordinates\":" + "[[[51.0,13.0],[51.0,13.1],[51.1,13.1],[51.0,13.0]]]}");
        CityBounds bounds = new CityBounds(sql);
        String overseas = PlanarGeometry.of(
                "{\"type\":\"Polygon\",\"coordinates\":[[[-74.0,40.0],[-74.0,41.0],[-73.0,41.0],[-74.0,40.0]]]}");

        assertThatThrownBy(() -> bounds.requireNear(swapped)).hasMessageContaining("area-swapped");
        bounds.requireNear(overseas); // no border is known yet

        imported(feature("01", "Mitte", SQUARE));
        bounds.requireNear(PlanarGeometry.of("{\"type\":\"Polygon\",\"coordinates\":" + NEXT + "}"));
        assertThatThrownBy(() -> bounds.requireNear(swapped))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("area-swapped");
        assertThatThrownBy(() -> bounds.requireNear(overseas)).hasMessageContaining("area-elsewhere");
    }

    @Test
    void aFileWithLatitudeFirstIsReadTheOtherWayRoundWhereThatIsWanted() {
        String swapped = collection(feature("01", "Mitte", "[[[51.0,13.0],[51.0,13.1],[51.1,13.1],[51.0,13.0]]]"));

        AreaShape read = AreaFile.read(stream(swapped), new AreaColumns("", "", "", true))
                .get(0);

        assertThat(read.box().getMinX()).isEqualTo(13.0);
        assertThat(read.box().getMaxY()).isEqualTo(51.1);
        CityBounds bounds = new CityBounds(sql);
        assertThat(bounds.isSwapped(read.box())).isFalse();
        assertThat(bounds.isSwapped(AreaFile.read(stream(swapped), AreaColumns.usual())
                        .get(0)
                        .box()))
                .isTrue();
    }

    @Test
    void namesWithoutBordersCanBeChosenUntilTheBordersCome() {
        sql.update(
                "insert into platform.area (key, name, imported_at) values ('01', 'Mitte', ?), ('02', 'Ost', ?)",
                NOW,
                NOW);
        assertThat(directory.names()).extracting(AreaName::name).containsExactly("Mitte", "Ost");
        assertThat(areas.rows()).noneMatch(AreaRow::bordered);
        assertThat(areas.outlines()).isEqualTo("{\"type\":\"FeatureCollection\",\"features\":[]}");

        imported(feature("01", "Innere Altstadt", SQUARE));

        assertThat(areas.rows())
                .filteredOn(AreaRow::bordered)
                .extracting(AreaRow::key)
                .containsExactly("01");
        assertThat(areas.outlines()).contains("\"Innere Altstadt\"");
    }

    @Test
    void namesMayChangePlaces() {
        imported(feature("01", "Mitte", SQUARE), feature("02", "Ost", NEXT));

        imported(feature("01", "Ost", SQUARE), feature("02", "Mitte", NEXT));

        assertThat(areas.rows()).extracting(AreaRow::name).containsExactly("Ost", "Mitte");
    }

    @Test
    void aNameThatAnotherAreaKeepsIsRefused() {
        imported(feature("01", "Mitte", SQUARE), feature("02", "Ost", NEXT));
        List<AreaShape> file = AreaFile.read(
                stream(collection(feature("01", "Innenstadt", SQUARE), feature("03", "ost", NEXT))),
                AreaColumns.usual());

        assertThat(TakenNames.check(file, directory.names()))
                .containsExactly(Reason.of("platform.geo.file.name-taken", "03", "ost", "02"));
        assertThat(TakenNames.check(file, List.of())).isEmpty();
    }

    @Test
    void theDemosAreasAreSixtyFourWithInventedBordersThatDoNotOverlap() {
        List<AreaShape> demo = DemoAreas.read();
        areas.renew(demo, NOW);

        assertThat(areas.rows()).hasSize(64).allMatch(AreaRow::bordered).allMatch(area -> area.district() != null);
        areas.middles().forEach((key, middle) -> assertThat(
                        directory.index().at(middle).map(AreaName::key))
                .contains(key));
        for (AreaShape one : demo) {
            assertThat(one.border().isValid()).as(one.name()).isTrue();
            assertThat(demo.stream()
                            .filter(other -> other != one)
                            .mapToDouble(other ->
                                    other.border().intersection(one.border()).getArea())
                            .sum())
                    .as(one.name())
                    .isLessThan(one.border().getArea() / 100);
        }
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "no json | no-json",
                "[1] | no-json",
                "{'type':'Feature'} | no-collection",
                "{'type':'FeatureCollection','features':[]} | empty",
                "{'type':'FeatureCollection','crs':{'properties':{'name':'EPSG::25833'}},'features':[]} | other-coordinates",
                "{'type':'FeatureCollection','features':[{'properties':{}}]} | no-feature",
                "{'type':'FeatureCollection','features':[{'properties':{'name':'A'},'geometry':{}}]} | no-key",
                "{'type':'FeatureCollection','features':[{'properties':{'key':'1'},'geometry':{}}]} | no-name",
                "{'type':'FeatureCollection','features':[{'properties':{'key':'ä','name':'A'},'geometry':{}}]} | key-unfit",
                "{'type':'FeatureCollection','features':[{'properties':{'key':'1','name':'A'},'geometry':{'type':'Point',"
                        + "'coordinates':[13,51]}}]} | no-polygon",
                "{'type':'FeatureCollection','features':[{'properties':{'key':'1','name':'A'},'geometry':{'type':'Polygon',"
                        + "'coordinates':[[[13,51],[13,52]]]}}]} | broken-polygon",
                "{'type':'FeatureCollection','features':[{'properties':{'key':'1','name':'A'},'geometry':{'type':'Polygon',"
                        + "'coordinates':[[[411000,56],[411001,56],[411000,57],[411000,56]]]}}]} | no-degrees"
            })
    void whatIsWrongInAFileIsSaid(String file, String reason) {
        assertThatThrownBy(() -> AreaFile.read(stream(file.replace('\'', '"')), AreaColumns.usual()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo("platform.geo.file." + reason));
    }

    @Test
    void everythingWrongIsSaidAtOnceAndNothingIsImported() {
        assertThatThrownBy(() -> imported(
                        feature("01", "Mitte", SQUARE),
                        feature("01", "West", SQUARE),
                        feature("02", "mitte", NEXT),
                        feature("", "Ost", NEXT)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reasons())
                        .extracting(Reason::key)
                        .containsExactly(
                                "platform.geo.file.same-key",
                                "platform.geo.file.same-name",
                                "platform.geo.file.no-key"));
        assertThat(areas.rows()).isEmpty();
    }

    @Test
    void propertiesWithOtherNamesCanBeNamed() {
        String file = collection("{\"type\":\"Feature\",\"properties\":{\"k\":7,\"n\":\"Mitte\"},\"geometry\":"
                + "{\"type\":\"Polygon\",\"coordinates\":" + SQUARE + "}}");

        assertThat(AreaFile.read(stream(file), new AreaColumns("k", "n", "", false)))
                .extracting(AreaShape::key)
                .containsExactly("7");
    }

    @Test
    void theCitysOwnFileIsRead() throws IOException {
        Assumptions.assumeTrue(Files.exists(CITY));
        try (InputStream file = Files.newInputStream(CITY)) {
            areas.renew(AreaFile.read(file, AreaColumns.usual()), NOW);
        }
        AreaIndex index = directory.index();

        assertThat(directory.names()).hasSize(64);
        assertThat(index.at(new Point(13.7373, 51.0504)).map(AreaName::name)).contains("Innere Altstadt");
        assertThat(index.at(new Point(7.1, 50.7))).isEmpty();
        assertThat(areas.outlines().length()).isLessThan(400_000);
    }

    @ParameterizedTest
    @CsvSource({"181, 51", "-180.1, 51", "13, 90.5", "13, -91", "NaN, 51"})
    void aPointIsWithinTheWorld(double longitude, double latitude) {
        assertThatThrownBy(() -> new Point(longitude, latitude)).isInstanceOf(Refused.class);
    }

    private AreaImport imported(String... features) {
        return areas.renew(AreaFile.read(stream(collection(features)), AreaColumns.usual()), NOW);
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    private static String feature(String key, String name, String coordinates) {
        String type = coordinates.startsWith("[[[[") ? "MultiPolygon" : "Polygon";
        return "{\"type\":\"Feature\",\"properties\":{\"key\":\"" + key + "\",\"name\":\"" + name
                + "\"},\"geometry\":{\"type\":\"" + type + "\",\"coordinates\":" + coordinates + "}}";
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
