package org.assuranceledger.query.replay;

/**
 * One view of the record, kept by a projection of its own.
 *
 * @param name as in the table of permissions, such as {@code current-plan}; also the name of its processor and token
 * @param projection what takes the entries in: methods with {@code @EventHandler} and one with {@code @ResetHandler}
 */
public record View(String name, Object projection) {}
