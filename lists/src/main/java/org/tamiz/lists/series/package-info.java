/**
 * Official statistical series, and the vintages of them that Tamiz holds.
 *
 * <p>One series so far: the <i>VSRR Provisional Drug Overdose Death Counts</i> of the National Center for Health Statistics
 * at the US Centers for Disease Control and Prevention (CDC), {@value org.tamiz.lists.series.VsrrReader#SERIES}. It counts
 * deaths in the twelve months that end with a month, by state and by drug. <i>Reported</i> are the deaths whose certificates
 * have come in; <i>predicted</i> is that number adjusted for those that have not. Both change from one edition to the next,
 * so each edition is kept as a {@link org.tamiz.lists.series.Vintage} and figures are never mixed. None is final: final
 * data come later and from another source.
 *
 * <table>
 * <caption>Columns of the CSV; others are ignored</caption>
 * <tr><td>State</td><td>two letters; US for the country, YC for New York City; required</td></tr>
 * <tr><td>Year, Month</td><td>the last of the twelve months, its name in English; required</td></tr>
 * <tr><td>Period</td><td>{@code 12 month-ending}; rows of another period are not used</td></tr>
 * <tr><td>Indicator</td><td>what is counted; required</td></tr>
 * <tr><td>Data Value</td><td>the reported value, with or without commas; empty where CDC withholds it; required</td></tr>
 * <tr><td>Predicted Value</td><td>the predicted value; some editions lack it for some indicators</td></tr>
 * <tr><td>Percent Pending Investigation</td><td>the share of certificates without a cause yet</td></tr>
 * <tr><td>Footnote</td><td>what CDC warns of</td></tr>
 * </table>
 *
 * <p>{@link org.tamiz.lists.series.SeriesImport} takes a file into the home folder, as immutably as a publication of a list:
 *
 * <pre>
 * HOME/series/us-cdc-vsrr/2019-02-1f0c9a7be2d4/
 *   the original bytes under their own name
 *   vintage.properties
 * </pre>
 *
 * <p>CDC's file does not say when it was published, so a vintage is called by the last month it holds, and by its date of
 * publication where the user or the file's name gives one. {@link org.tamiz.lists.series.HeldSeries} opens what is held,
 * together with a few national figures that come with Tamiz: {@link org.tamiz.lists.series.ShippedFigures}.
 *
 * <p>Nothing here is null unless it says {@link org.jspecify.annotations.Nullable}.
 */
@NullMarked
package org.tamiz.lists.series;

import org.jspecify.annotations.NullMarked;
