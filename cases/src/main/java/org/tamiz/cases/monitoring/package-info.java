/**
 * Records that are screened again when lists change. {@link org.tamiz.cases.monitoring.Monitoring} finds the records that a change
 * touches, screens those, and raises what it finds, so that cases open again for whom something is different now.
 */
@NullMarked
package org.tamiz.cases.monitoring;

import org.jspecify.annotations.NullMarked;
