/** Alerts, cases, decisions, and the trail of who did what. */
@NullMarked
package org.tamiz.cases;

import org.jspecify.annotations.NullMarked;
