package org.assuranceledger.ledger;

/**
 * Which command it was, so that one sent twice is recorded once.
 *
 * @param id the caller's Idempotency-Key
 * @param name the command's name, such as {@code RecordMilestone}
 * @param requestSeal seal of the whole request: a second request under the same key must be the same request
 */
public record CommandStamp(String id, String name, Hash requestSeal) {}
