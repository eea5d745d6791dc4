package de.dresden.smartparticipation.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.geo.Areas;
import de.dresden.smartparticipation.platform.geo.Point;
import de.dresden.smartparticipation.rewards.offer.PublicOffer;
import de.dresden.smartparticipation.rewards.offer.PublicOfferFilter;
import de.dresden.smartparticipation.rewards.offer.PublicOffers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What Taler can be redeemed for today, for everybody and for caches. */
@Path("/public/rewards/offers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenOffersResource {

    @Inject
    private PublicOffers offers;

    @Inject
    private Areas districts;

    @GET
    public List<OpenOfferJson> list(
            @QueryParam("q") String text, @QueryParam("area") List<String> areas, @QueryParam("most") String most) {
        return offers.list(filter(text, areas, most)).stream()
                .map(OpenOfferJson::of)
                .toList();
    }

    /** The same as points; where only the Stadtteil is known, in its middle. */
    @GET
    @Path("/map")
    @Produces("application/geo+json")
    public String map(
            @QueryParam("q") String text, @QueryParam("area") List<String> areas, @QueryParam("most") String most) {
        Map<String, Point> middles = districts.middles();
        ObjectNode collection = ApiJson.mapper().createObjectNode();
        ArrayNode features =
                collection.put("type", "FeatureCollection").put("part", false).putArray("features");
        for (PublicOffer offer : offers.list(filter(text, areas, most))) {
            Point at = offer.longitude() == null
                    ? middles.get(offer.area() == null ? "" : offer.area())
                    : new Point(offer.longitude(), offer.latitude());
            if (at != null) {
                feature(features.addObject(), offer, at);
            }
        }
        return collection.toString();
    }

    @GET
    @Path("/{reference}")
    public OpenOfferJson details(@PathParam("reference") String reference) {
        return OpenOfferJson.of(offers.details(reference));
    }

    private static void feature(ObjectNode feature, PublicOffer offer, Point at) {
        feature.put("type", "Feature");
        feature.putObject("geometry")
                .put("type", "Point")
                .putArray("coordinates")
                .add(at.longitude())
                .add(at.latitude());
        feature.putObject("properties").put("reference", offer.reference()).put("title", offer.title());
    }

    private PublicOfferFilter filter(String text, List<String> areas, String most) {
        if (most != null && !most.isBlank() && !most.matches("[0-9]{1,6}")) {
            throw new BadRequest("web.api.most-taler");
        }
        Set<String> wanted = areas.stream().filter(area -> !area.isBlank()).collect(Collectors.toSet());
        Set<String> known = wanted.isEmpty()
                ? Set.of()
                : districts.names().stream().map(AreaName::key).collect(Collectors.toSet());
        if (!known.containsAll(wanted)) {
            throw new BadRequest("web.api.area");
        }
        return new PublicOfferFilter(text, wanted, most == null || most.isBlank() ? null : Long.valueOf(most));
    }
}
