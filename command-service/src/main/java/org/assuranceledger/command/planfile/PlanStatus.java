package org.assuranceledger.command.planfile;

/** Whether the document calls itself a draft or adopted; most say neither, and that is kept as a fact. */
public enum PlanStatus implements FixedWord {
    UNSTATED,
    DRAFT,
    ADOPTED
}
