package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.participation.consultation.Consultations;
import de.dresden.smartparticipation.participation.contribution.Channel;
import de.dresden.smartparticipation.participation.contribution.ContributionFilter;
import de.dresden.smartparticipation.participation.contribution.ContributionState;
import de.dresden.smartparticipation.participation.contribution.Contributions;
import de.dresden.smartparticipation.participation.contribution.PaperContribution;
import de.dresden.smartparticipation.participation.contribution.PaperIntake;
import de.dresden.smartparticipation.participation.contribution.Place;
import de.dresden.smartparticipation.participation.contribution.TopicName;
import de.dresden.smartparticipation.participation.sending.CaseVoices;
import de.dresden.smartparticipation.platform.paging.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Contributions to a consultation: lists, one by its number, and what came in on paper. */
@Path("/consultations/{consultation}/contributions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ContributionsResource {

    /**
     * What came in on paper.
     *
     * @param number number within the consultation; left out: the reference is taken
     * @param channel PAPER (where it is left out), LETTER, EMAIL, EVENT or PHONE
     * @param receivedAt left out: now
     * @param topic name of a topic of the consultation
     * @param area key of the Stadtteil
     * @param place in words
     * @param answers answers in own fields, by their keys
     */
    public record Paper(
            String number,
            String title,
            String text,
            String senderName,
            String senderEmail,
            Channel channel,
            Instant receivedAt,
            String topic,
            String area,
            String place,
            Double longitude,
            Double latitude,
            Map<Long, String> answers) {}

    @PathParam("consultation")
    private String consultation;

    @Inject
    private Contributions contributions;

    @Inject
    private CaseVoices voices;

    @Inject
    private Consultations consultations;

    @Inject
    private PaperIntake intake;

    @GET
    public Page<ContributionJson> list(
            @QueryParam("state") List<String> states,
            @QueryParam("topic") List<String> topics,
            @QueryParam("q") String text,
            @BeanParam PageParameters page) {
        consultations.details(consultation);
        ContributionFilter filter = ContributionFilter.of(consultation)
                .being(List.copyOf(Choices.of("state", ContributionState.class, states)))
                .about(topicKeys(topics), text);
        return contributions.list(filter, page.query()).map(ContributionJson::of);
    }

    @GET
    @Path("/{number}")
    public ContributionJson details(@PathParam("number") String number, @Context HttpHeaders headers) {
        return details(contributions.reference(consultation, number), Problems.language(headers));
    }

    private ContributionJson details(String reference, Locale language) {
        return ContributionJson.of(
                contributions.find(reference), voices.of(reference, language).answers());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enter(Paper paper, @Context UriInfo here, @Context HttpHeaders headers) {
        Needed.body(paper);
        List<Long> topic = paper.topic() == null ? List.of() : topicKeys(List.of(paper.topic()));
        String reference = intake.enter(
                consultation,
                new PaperContribution(
                        paper.number(),
                        paper.title(),
                        paper.text(),
                        paper.senderName(),
                        paper.senderEmail(),
                        paper.channel() == null ? Channel.PAPER : paper.channel(),
                        paper.receivedAt(),
                        new Place(paper.longitude(), paper.latitude(), paper.area(), paper.place()),
                        topic.isEmpty() ? null : topic.get(0),
                        paper.answers()),
                List.of());
        ContributionJson entered = details(reference, Problems.language(headers));
        return Response.created(
                        here.getAbsolutePathBuilder().path(entered.number()).build())
                .entity(entered)
                .build();
    }

    /** A topic is told by its name or its key. */
    private List<Long> topicKeys(List<String> wanted) {
        List<Long> keys = new ArrayList<>();
        if (wanted.stream().anyMatch(one -> !one.isBlank())) {
            List<TopicName> known = contributions.topics(List.of(consultation));
            for (String one : wanted) {
                keys.add(known.stream()
                        .filter(topic -> topic.name().equalsIgnoreCase(one.strip())
                                || String.valueOf(topic.id()).equals(one.strip()))
                        .findFirst()
                        .orElseThrow(() -> new BadRequest("web.api.topic-parameter", one))
                        .id());
            }
        }
        return keys;
    }
}
