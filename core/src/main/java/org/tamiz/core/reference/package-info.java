/**
 * Figures of other programs, shown beside Tamiz's own on request. Nothing in Tamiz decides by them, so nothing here is used
 * by screening.
 */
@NullMarked
package org.tamiz.core.reference;

import org.jspecify.annotations.NullMarked;
