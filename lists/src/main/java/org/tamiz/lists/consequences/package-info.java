/**
 * What designations mean for whoever deals with the party.
 *
 * <p>{@link org.tamiz.lists.consequences.Consequences} answers from the resource {@code consequences.txt}, so that a
 * lawyer can read and correct the sentences without reading code. The file has the block form of
 * {@link org.tamiz.lists.embedded}: UTF-8, blocks of {@code key: value} lines between blank lines, {@code #} for comments.
 *
 * <p>A block that starts with {@code group} names a set of program tags for use further down; its {@code programs} lines
 * list them, parted by commas.
 *
 * <p>A block that starts with {@code consequence} gives the consequence's code and
 *
 * <ul>
 *   <li>{@code for}: the program tags it follows from, parted by commas; {@code @name} stands for the tags of a group,
 *       {@code *} for every tag, and {@code ?} for every tag that no other block with the same status answers to,
 *   <li>{@code except}: tags taken out again; may be missing,
 *   <li>{@code authority}: the authorities it holds for, parted by commas; if missing, all,
 *   <li>{@code status}: {@code proposed}, {@code in-force} or {@code rescinded}; if missing, {@code in-force},
 *   <li>{@code english}, {@code spanish}: one sentence or two each; <code>{program}</code> and <code>{authority}</code>
 *       stand for those of the designation,
 *   <li>{@code citation}: the law.
 * </ul>
 *
 * <p>Tags and authorities are compared without regard to case. Nothing here is null.
 */
@NullMarked
package org.tamiz.lists.consequences;

import org.jspecify.annotations.NullMarked;
