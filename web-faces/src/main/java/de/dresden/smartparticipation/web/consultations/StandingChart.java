package de.dresden.smartparticipation.web.consultations;

import de.dresden.smartparticipation.participation.standing.Step;
import de.dresden.smartparticipation.participation.standing.Tally;
import de.dresden.smartparticipation.web.format.Shown;
import java.util.List;
import java.util.Map;
import software.xdev.chartjs.model.charts.BarChart;
import software.xdev.chartjs.model.data.BarData;
import software.xdev.chartjs.model.dataset.BarDataset;
import software.xdev.chartjs.model.enums.IndexAxis;
import software.xdev.chartjs.model.options.BarOptions;
import software.xdev.chartjs.model.options.LegendOptions;
import software.xdev.chartjs.model.options.Plugins;
import software.xdev.chartjs.model.options.scale.Scales;
import software.xdev.chartjs.model.options.scale.cartesian.category.CategoryScaleOptions;
import software.xdev.chartjs.model.options.scale.cartesian.linear.LinearScaleOptions;

/** One bar a topic or department, cut by steps. The colours go from waiting to done and differ in lightness too. */
final class StandingChart {

    private static final Map<Step, String> COLOURS = Map.of(
            Step.RECEIVED, "#f6c000",
            Step.ACCEPTED, "#b9d3f0",
            Step.DISTRIBUTED, "#7fa8db",
            Step.IN_DRAFT, "#4a78bd",
            Step.TO_APPROVE, "#c98a00",
            Step.APPROVED, "#6fbf8b",
            Step.PUBLISHED, "#1c6b3c",
            Step.REFUSED, "#8a98a1");

    private StandingChart() {}

    static String of(List<Tally> tallies) {
        BarData data = new BarData()
                .setLabels(tallies.stream()
                        .map(tally -> tally.name() == null ? "–" : tally.name())
                        .toList());
        for (Step step : Step.values()) {
            if (tallies.stream().anyMatch(tally -> tally.at(step) > 0)) {
                BarDataset bars = new BarDataset().setLabel(Shown.word(step)).setBackgroundColor(COLOURS.get(step));
                tallies.forEach(tally -> bars.addData(tally.at(step)));
                data.addDataset(bars);
            }
        }
        BarOptions options = new BarOptions()
                .setResponsive(true)
                .setMaintainAspectRatio(false)
                .setAnimation(false)
                .setIndexAxis(IndexAxis.Y)
                .setPlugins(new Plugins().setLegend(new LegendOptions().setPosition("bottom")))
                .setScales(new Scales()
                        .addScale(Scales.ScaleAxis.X, new LinearScaleOptions().setStacked(true))
                        .addScale(Scales.ScaleAxis.Y, new CategoryScaleOptions().setStacked(true)));
        return new BarChart(data, options).toJson();
    }
}
