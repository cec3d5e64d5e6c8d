/**
 * A home folder in one file, and back: {@link org.tamiz.cli.backup.Backup} writes it while everything goes on running, {@link
 * org.tamiz.cli.backup.Restore} puts it where no home folder is yet.
 */
@NullMarked
package org.tamiz.cli.backup;

import org.jspecify.annotations.NullMarked;
