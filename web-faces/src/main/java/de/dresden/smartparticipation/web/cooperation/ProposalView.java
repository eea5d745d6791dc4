package de.dresden.smartparticipation.web.cooperation;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.projects.cooperation.round.Comparison;
import de.dresden.smartparticipation.projects.cooperation.round.HandKind;
import de.dresden.smartparticipation.projects.cooperation.round.PairAnswer;
import de.dresden.smartparticipation.projects.cooperation.round.PairHands;
import de.dresden.smartparticipation.projects.cooperation.round.Proposal;
import de.dresden.smartparticipation.projects.cooperation.round.ProposalViews;
import de.dresden.smartparticipation.projects.cooperation.round.Proposals;
import de.dresden.smartparticipation.web.faces.WholeFile;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A computed variant: pairs with reasons, what else could have been, by hand, release by two. */
@Named("cooperationProposalView")
@ViewScoped
public class ProposalView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProposalViews views;

    @Inject
    private Proposals proposals;

    @Inject
    private PairHands hands;

    @Inject
    private Notices notices;

    private String ref;
    private Integer run;
    private String company;
    private String with;
    private Integer beside;
    private String done;
    private Proposal details;
    private List<PairAnswer> alternatives = List.of();
    private PairAnswer answer;
    private Comparison comparison;
    private String remark;
    private String one;
    private String other;
    private HandKind kind;
    private String reason;

    public void load() {
        details = views.of(ref, run == null ? 0 : run);
        int number = details.run().number();
        if (given(company) && given(with) && !company.equals(with)) {
            answer = views.whyNot(ref, number, company, with);
        }
        if (given(company)) {
            alternatives = views.alternatives(ref, number, company);
        }
        if (beside != null && beside != number) {
            comparison = views.compare(ref, number, beside);
        }
    }

    private static boolean given(String parameter) {
        return parameter != null && !parameter.isBlank();
    }

    public String propose() {
        return act(
                "cooperation.proposal.is-proposed",
                () -> proposals.propose(details.key(), details.run().number()));
    }

    public String takeBack() {
        return act("cooperation.proposal.is-taken-back", () -> proposals.takeBack(details.key()));
    }

    /** Releases it: its companies are asked. */
    public String approve() {
        act("cooperation.proposal.is-released", () -> proposals.approve(details.key()));
        return "/cooperation/round.xhtml?faces-redirect=true&ref=" + ref;
    }

    public String giveBack() {
        return act("cooperation.proposal.is-returned", () -> proposals.giveBack(details.key(), remark));
    }

    /** Fixes or forbids a pair. */
    public String put() {
        return act("cooperation.proposal.is-put", () -> hands.put(details.key(), one, other, kind, reason));
    }

    /** Takes back what was said of a pair. */
    public String take(String first, String second) {
        return act("cooperation.proposal.is-freed", () -> hands.take(details.key(), first, second));
    }

    /** Has one more computed, with what was fixed and forbidden; the round's page shows it once it is there. */
    public String compute() {
        long[] job = new long[1];
        attempt(() -> job[0] = proposals.compute(details.key(), null));
        return "/cooperation/round.xhtml?faces-redirect=true&ref=" + ref + "&job=" + job[0];
    }

    /** Sends the variant. */
    public String export(String format) throws IOException {
        TableFormat wanted = TableFormat.valueOf(format);
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        int number = details.run().number();
        WholeFile.send(
                "vorschlag-" + ref + "-" + number + "." + wanted.extension(),
                out -> views.export(ref, number, wanted, language, out));
        return null;
    }

    /** Where a colleague was faster, the next try starts from what is there now. */
    private void attempt(Runnable command) {
        run = details.run().number();
        try {
            command.run();
        } catch (Conflict faster) {
            load();
            throw faster;
        }
    }

    private String act(String said, Runnable command) {
        attempt(command);
        notices.done(said);
        return here();
    }

    private String here() {
        return "/cooperation/proposal.xhtml?faces-redirect=true&ref=" + ref + "&run=" + run;
    }

    /** Names by reference, to choose from. */
    public Map<String, String> getNames() {
        Map<String, String> names = new LinkedHashMap<>();
        details.companies().forEach(each -> names.put(each.reference(), each.name()));
        return names;
    }

    public HandKind[] getKinds() {
        return HandKind.values();
    }

    public Proposal getDetails() {
        return details;
    }

    /** Best other partners of the chosen company. */
    public List<PairAnswer> getAlternatives() {
        return alternatives;
    }

    /** Why the two chosen ones are not paired, or null. */
    public PairAnswer getAnswer() {
        return answer;
    }

    /** With the variant that was chosen beside this one, or null. */
    public Comparison getComparison() {
        return comparison;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public Integer getRun() {
        return run;
    }

    public void setRun(Integer run) {
        this.run = run;
    }

    /** {@code computed} where it was waited for, or null. In the address, since the page that waits may still ask and take a notice away. */
    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = "computed".equals(done) ? done : null;
    }

    public String getCompany() {
        return company;
    }

    public void setCompany(String company) {
        this.company = company;
    }

    public String getWith() {
        return with;
    }

    public void setWith(String with) {
        this.with = with;
    }

    public Integer getBeside() {
        return beside;
    }

    public void setBeside(Integer beside) {
        this.beside = beside;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getOne() {
        return one;
    }

    public void setOne(String one) {
        this.one = one;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public HandKind getKind() {
        return kind;
    }

    public void setKind(HandKind kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
