package dev.cotangent.samples.commons;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** A plot of lines, written as SVG or PNG. */
public final class LinePlot {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 360;

  private final XYChart chart;

  /**
   * An empty plot.
   *
   * @param title its title
   * @param xTitle what is on the axis from left to right
   * @param yTitle what is on the axis upwards
   */
  public LinePlot(String title, String xTitle, String yTitle) {
    chart = new XYChartBuilder().width(WIDTH).height(HEIGHT).title(title).build();
    chart.setXAxisTitle(xTitle);
    chart.setYAxisTitle(yTitle);
    chart.getStyler().setChartBackgroundColor(Color.WHITE);
    chart.getStyler().setPlotGridLinesStroke(new BasicStroke(0.5f));
    chart.getStyler().setPlotGridLinesColor(Color.LIGHT_GRAY);
    chart.getStyler().setAxisTickLabelsFont(new Font(Font.SANS_SERIF, Font.PLAIN, 9));
    chart.getStyler().setLegendBorderColor(Color.LIGHT_GRAY);
    chart.getStyler().setLegendPosition(LegendPosition.OutsideS);
  }

  /**
   * Makes axes logarithmic, with a label for each power of ten. Points that are not positive have
   * no place on such an axis.
   *
   * @param x whether the one from left to right is
   * @param y whether the one upwards is
   * @return this plot
   */
  public LinePlot logarithmic(boolean x, boolean y) {
    chart.getStyler().setXAxisLogarithmic(x).setYAxisLogarithmic(y);
    chart.getStyler().setPlotGridLinesVisible(false);
    chart.getStyler().setXAxisLogarithmicDecadeOnly(x).setYAxisLogarithmicDecadeOnly(y);
    return this;
  }

  /**
   * Adds a line.
   *
   * @param name its name in the legend
   * @param x where its points are from left to right; at least one
   * @param y how high they are
   * @return this plot
   */
  public LinePlot line(String name, double[] x, double[] y) {
    chart.addSeries(name, x, y).setMarker(SeriesMarkers.NONE);
    return this;
  }

  /**
   * Adds points without a line.
   *
   * @param name their name in the legend
   * @param x where they are from left to right; at least one
   * @param y how high they are
   * @return this plot
   */
  public LinePlot points(String name, double[] x, double[] y) {
    chart
        .addSeries(name, x, y)
        .setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter)
        .setMarker(SeriesMarkers.CIRCLE);
    chart.getStyler().setMarkerSize(4);
    return this;
  }

  /**
   * Writes the plot.
   *
   * @param file the file, in the format PNG where its name ends so, else SVG
   * @throws IOException if it cannot be written
   */
  public void write(Path file) throws IOException {
    String format = file.toString().endsWith(".png") ? "png" : "svg";
    Files.write(file, ChartEncoder.getBytes(chart, format));
  }
}
