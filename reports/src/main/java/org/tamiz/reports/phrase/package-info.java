/**
 * What Tamiz says to those who read hits, in each {@linkplain org.tamiz.reports.phrase.Language language}: one enum for each kind
 * of reader's matter, English and Spanish side by side, so that none is forgotten.
 */
@NullMarked
package org.tamiz.reports.phrase;

import org.jspecify.annotations.NullMarked;
