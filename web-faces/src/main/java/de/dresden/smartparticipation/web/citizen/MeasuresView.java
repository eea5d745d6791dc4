package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.participation.measure.Card;
import de.dresden.smartparticipation.participation.measure.Deck;
import de.dresden.smartparticipation.participation.measure.Judging;
import de.dresden.smartparticipation.participation.measure.MeasureResults;
import de.dresden.smartparticipation.participation.measure.ResultOrder;
import de.dresden.smartparticipation.participation.measure.Vote;
import de.dresden.smartparticipation.platform.fault.Fault;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.mail.EmailAddress;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Measures to judge, one after the other: where somebody stands follows from the votes, so that it can be left at any time. */
@Named("citizenMeasuresView")
@RequestScoped
public class MeasuresView {

    private static final int LONGEST_EMAIL = 200;

    /** What is shown. */
    public enum Stage {
        /** It is not open: neither yet nor with results. */
        SHUT,
        /** What it is about, and the button to begin. */
        START,
        /** The link of a mail: the button to go on in this browser. */
        LINK,
        /** One measure. */
        CARD,
        /** All are judged, or the person looks at the own votes. */
        OWN,
        /** What came out. */
        RESULTS
    }

    @Inject
    private Judging judging;

    @Inject
    private OwnBrowser browser;

    @Inject
    private Sending sending;

    @Inject
    private PublicForm form;

    private Long module;
    private Long measure;
    private String key;
    private String view;
    private String order;
    private Deck deck;
    private Card card;
    private MeasureResults results;
    private Stage stage;
    private String problem;

    public String load() throws IOException {
        deck = judging.deck(required(), browser.known());
        if (sending.isSent() && carriedOut()) {
            return null;
        }
        stage = found();
        return null;
    }

    private long required() {
        if (module == null) {
            throw new NotFound("–");
        }
        return module;
    }

    /** @return whether the answer is on its way already */
    private boolean carriedOut() throws IOException {
        if (form.isSent("later")) {
            return mailLink();
        }
        String act = parameter("act");
        try {
            if ("begin".equals(act)) {
                browser.mark();
                return goOn("&begun=1#measure");
            }
            if ("link".equals(act)) {
                judging.goOn(module, key, browser.mark());
                return goOn("&begun=1#measure");
            }
            return parameter("vote") != null && vote();
        } catch (Fault refused) {
            problem = Texts.in(sending.language()).text(refused);
            deck = judging.deck(module, browser.known());
            return false;
        }
    }

    private boolean vote() throws IOException {
        Vote vote = Arrays.stream(Vote.values())
                .filter(one -> one.name().equals(parameter("vote")))
                .findFirst()
                .orElseThrow(() -> new NotFound("vote"));
        long judged = measureOf(parameter("measure"));
        judging.judge(module, browser.mark(), judged, vote, form.getAddress());
        return goOn("own".equals(parameter("from")) ? "&view=own#m" + judged : "&begun=1#measure");
    }

    private static long measureOf(String sent) {
        if (sent == null || !sent.matches("\\d{1,18}")) {
            throw new NotFound("measure");
        }
        return Long.parseLong(sent);
    }

    private boolean mailLink() {
        String email = form.required("email", "citizen.measures.later.email", LONGEST_EMAIL);
        if (email != null && !EmailAddress.isOne(email)) {
            form.refuse("email", "citizen.measures.later.no-email");
        }
        if (form.isWrong()) {
            return false;
        }
        Optional<String> sent = form.attempt(() -> {
            judging.mailLink(module, browser.known(), email, sending.language());
            return email;
        });
        sent.ifPresent(to -> form.leadTo(page("&view=own&mailed=1#later")));
        return sent.isPresent();
    }

    private boolean goOn(String more) throws IOException {
        sending.goOn(page(more));
        FacesContext.getCurrentInstance().responseComplete();
        return true;
    }

    private String page(String more) {
        return "/public/measures.xhtml?module=" + module + more;
    }

    private Stage found() {
        if (!deck.frame().open()) {
            if (!judging.isOver(module)) {
                return Stage.SHUT;
            }
            results = judging.results(module).ordered(getOrder());
            return Stage.RESULTS;
        }
        if (key != null && !key.isBlank()) {
            return Stage.LINK;
        }
        if (browser.known() == null) {
            return Stage.START;
        }
        Optional<Card> chosen = measure == null ? Optional.empty() : deck.card(measure);
        card = chosen.or(deck::next).orElse(null);
        return card == null || "own".equals(view) && chosen.isEmpty() ? Stage.OWN : Stage.CARD;
    }

    private static String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    /** Whether the browser was told to keep a cookie and has not. */
    public boolean isWithoutCookies() {
        return stage == Stage.START && parameter("begun") != null;
    }

    /** Whether a link was mailed just now. */
    public boolean isMailed() {
        return parameter("mailed") != null;
    }

    /** Title in the language of the page, as far as there is one. */
    public String title(Card shown) {
        return english() && !shown.titleEn().isEmpty() ? shown.titleEn() : shown.title();
    }

    public String text(Card shown) {
        return english() && !shown.textEn().isEmpty() ? shown.textEn() : shown.text();
    }

    /** Language of what {@link #title} gives: the German words stand in for missing English ones. */
    public String language(Card shown) {
        return english() && !shown.titleEn().isEmpty() ? "en" : "de";
    }

    public boolean english() {
        return Locale.ENGLISH.getLanguage().equals(sending.language().getLanguage());
    }

    public Vote[] getVotes() {
        return Vote.values();
    }

    public ResultOrder[] getOrders() {
        return ResultOrder.values();
    }

    public ResultOrder getOrder() {
        return Arrays.stream(ResultOrder.values())
                .filter(one -> one.name().equalsIgnoreCase(order))
                .findFirst()
                .orElse(ResultOrder.AGREEMENT);
    }

    public String getSort() {
        return order;
    }

    public void setSort(String sort) {
        order = sort;
    }

    /** The cards that are judged, for the list of the own votes. */
    public List<Card> getJudged() {
        return deck.cards().stream().filter(one -> one.vote() != null).toList();
    }

    /** The measure before this one in the person's order, or null. */
    public Card getBefore() {
        return deck.before(card).orElse(null);
    }

    public Stage getStage() {
        return stage;
    }

    public String getProblem() {
        return problem;
    }

    public Deck getDeck() {
        return deck;
    }

    public Card getCard() {
        return card;
    }

    public MeasureResults getResults() {
        return results;
    }

    public Long getModule() {
        return module;
    }

    public void setModule(Long module) {
        this.module = module;
    }

    public Long getMeasure() {
        return measure;
    }

    public void setMeasure(Long measure) {
        this.measure = measure;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }
}
