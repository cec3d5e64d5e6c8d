/**
 * Records, listed parties and evidence as JSON, the way they are kept.
 *
 * <p>What is written is canonical: properties in a fixed order, nothing that is null or empty, no spaces. So two values that say the
 * same are the same text and have the same SHA-256, and a property that a later version adds changes nothing for values that lack
 * it. What is read again equals what was written.
 */
@NullMarked
package org.tamiz.cases.json;

import org.jspecify.annotations.NullMarked;
