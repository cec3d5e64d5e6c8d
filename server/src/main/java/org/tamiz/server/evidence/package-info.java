/** What evidence packs and replays need of the register and of reports. */
@NullMarked
package org.tamiz.server.evidence;

import org.jspecify.annotations.NullMarked;
