/**
 * The audit trail: who did what, when, on which publications, with which engine and policy.
 *
 * <p>{@link org.tamiz.cases.audit.AuditTrail} appends {@linkplain org.tamiz.cases.audit.AuditEntry entries} in the transaction that does
 * what they tell, so there is neither the one without the other. Each holds the hash of the one before it;
 * {@link org.tamiz.cases.audit.AuditVerifier} follows the chain, in the database or in an exported file.
 * {@code docs/audit-format.md} says how to do that without Tamiz, and what a chain cannot show.
 */
@NullMarked
package org.tamiz.cases.audit;

import org.jspecify.annotations.NullMarked;
