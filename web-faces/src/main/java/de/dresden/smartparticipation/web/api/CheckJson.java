package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.projects.application.ApplicationState;
import de.dresden.smartparticipation.projects.eligibility.Agreement;
import de.dresden.smartparticipation.projects.eligibility.CheckCase;
import de.dresden.smartparticipation.projects.eligibility.CheckRow;
import de.dresden.smartparticipation.projects.eligibility.ItemResult;
import de.dresden.smartparticipation.projects.eligibility.ItemRow;
import de.dresden.smartparticipation.projects.eligibility.ViewRow;
import de.dresden.smartparticipation.projects.eligibility.ViewState;
import java.time.LocalDate;
import java.util.List;

/** The check of an application. */
record CheckJson(
        String application,
        String call,
        ApplicationState state,
        List<ItemJson> items,
        List<ViewJson> views,
        LocalDate answerUntil,
        boolean answerOverdue) {

    /** An item of the call's list. */
    record ItemJson(String text, String textEnglish, boolean mandatory, ItemResult result, String remark) {

        static ItemJson of(ItemRow row) {
            return new ItemJson(row.text().german(), row.text().english(), row.mandatory(), row.result(), row.remark());
        }
    }

    /** What a department was asked and says. */
    record ViewJson(
            String department,
            LocalDate due,
            ViewState state,
            boolean overdue,
            Agreement cost,
            Agreement feasible,
            String statement,
            String conditions,
            String closedReason) {

        static ViewJson of(ViewRow row) {
            boolean given = row.data() != null;
            return new ViewJson(
                    row.name(),
                    row.due(),
                    row.state(),
                    row.overdue(),
                    given ? row.data().cost() : null,
                    given ? row.data().feasible() : null,
                    given ? row.data().statement() : null,
                    given ? row.data().conditions() : null,
                    row.closedReason());
        }
    }

    /** A check in a list. */
    record RowJson(
            String application,
            String title,
            String call,
            ApplicationState state,
            int items,
            int met,
            int notMet,
            int hindering,
            int viewsAsked,
            int viewsIn,
            int viewsOverdue,
            LocalDate answerUntil,
            boolean ready) {

        static RowJson of(CheckRow row) {
            return new RowJson(
                    row.application(),
                    row.title(),
                    row.call(),
                    row.state(),
                    row.items(),
                    row.met(),
                    row.notMet(),
                    row.hindering(),
                    row.views().asked(),
                    row.views().in(),
                    row.views().overdue(),
                    row.questionUntil(),
                    row.ready());
        }
    }

    static CheckJson of(CheckCase check) {
        boolean queried = check.application().state() == ApplicationState.QUERIED;
        return new CheckJson(
                check.application().reference(),
                check.call().reference(),
                check.application().state(),
                check.items().stream().map(ItemJson::of).toList(),
                check.views().stream().map(ViewJson::of).toList(),
                queried ? check.questionUntil() : null,
                check.overdue());
    }
}
