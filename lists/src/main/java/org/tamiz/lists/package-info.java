/**
 * Official lists: reading the formats in which authorities publish them, and holding their publications.
 *
 * <p>A file comes in through {@link org.tamiz.lists.text}; a reader of its format – {@link org.tamiz.lists.ofac},
 * {@link org.tamiz.lists.un}, {@link org.tamiz.lists.mexico}, {@link org.tamiz.lists.fincen},
 * {@link org.tamiz.lists.canada}, {@link org.tamiz.lists.eu}, {@link org.tamiz.lists.uk},
 * {@link org.tamiz.lists.exchange}, {@link org.tamiz.lists.privatelist} – makes a {@link org.tamiz.lists.ListContent} of it;
 * {@link org.tamiz.lists.register} recognises formats, keeps the original bytes as publications, and reads them again
 * when they are screened against. Nothing of an entry is dropped silently: what a reader cannot use is a
 * {@link org.tamiz.lists.text.Problem}, what it does not understand stays in the party's remarks and is counted.
 */
@NullMarked
package org.tamiz.lists;

import org.jspecify.annotations.NullMarked;
