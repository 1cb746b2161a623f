package org.assuranceledger.timescale;

/**
 * Something read from tokens.
 *
 * @param next the first token after it
 */
record Parsed<T>(T value, int next) {}
