/**
 * What shows others what was decided and why: {@link org.tamiz.cases.evidence.EvidencePack} writes a case into an archive that can be
 * checked without Tamiz, and {@link org.tamiz.cases.evidence.Replay} computes the scores of a case once more from the publications that
 * are held.
 */
@NullMarked
package org.tamiz.cases.evidence;

import org.jspecify.annotations.NullMarked;
