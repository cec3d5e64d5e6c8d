/** Who may do what: every request needs a permission, and what is not allowed is refused. */
@NullMarked
package org.tamiz.server.access;

import org.jspecify.annotations.NullMarked;
