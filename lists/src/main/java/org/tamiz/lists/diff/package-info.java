/**
 * What changed in a list, and when.
 *
 * <p>{@link org.tamiz.lists.diff.ListDiff} compares two editions of a list: parties added, removed and changed, each change
 * by {@linkplain org.tamiz.lists.diff.PartyField field}. {@link org.tamiz.lists.diff.PartyHistory} follows one party
 * through every edition held, and {@link org.tamiz.lists.diff.FirstSeen} says since which edition a designation without a
 * date has been there.
 *
 * <p>Values are compared as the readers understood them and as sets: another order of aliases is no change, another
 * spelling is. What a list calls verbatim its record is not compared, for it repeats the fields. Two editions of which one
 * was taken in without a companion file, such as OFAC's ALT.CSV, are compared only in the fields that both can have.
 *
 * <p>A party is the same in two editions if it has the same id. Dates are those of publications: a change "of" a day was in
 * the publication of that day and not in the one held before it, so the fewer editions are held, the coarser the dates.
 */
@NullMarked
package org.tamiz.lists.diff;

import org.jspecify.annotations.NullMarked;
