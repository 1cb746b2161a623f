package org.assuranceledger.timescale;

import java.time.LocalDate;

/** The period of a plan, from which dates without a year are read. */
public record PlanPeriod(LocalDate start, LocalDate end) {}
