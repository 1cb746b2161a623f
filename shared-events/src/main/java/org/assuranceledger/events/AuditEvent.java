package org.assuranceledger.events;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.timescale.Timescale;

/** What has happened to a practice audit, single-agency or multi-agency, and to its findings. */
public sealed interface AuditEvent extends BoardEvent {
    /** Which audit, such as {@code redbridge/audits/neglect-2015}. */
    String auditId();

    @Override
    default String aggregateId() {
        return auditId();
    }

    /**
     * An audit began.
     *
     * @param kind multi-agency, single-agency, themed, case-file or deep-dive
     * @param method how it was done, such as "case file sampling"
     */
    @StoredAs("audit-begun")
    record AuditBegun(String auditId, String boardId, String title, String kind, String method, Timescale effectiveOn)
            implements AuditEvent {}

    /**
     * The audit found something; {@code finding} counts from 1 in the audit.
     *
     * @param severity critical, major, moderate, minor or good-practice
     * @param agencies short names of the agencies it concerns
     * @param standard the Section 11 standard it bears on
     * @param recommendation what the audit asks for; empty for good practice
     */
    @StoredAs("audit-finding-recorded")
    record AuditFindingRecorded(
            String auditId,
            int finding,
            @FreeText String wording,
            String severity,
            List<String> agencies,
            Optional<String> standard,
            @FreeText String recommendation,
            Timescale responseDue,
            Timescale effectiveOn)
            implements AuditEvent {}

    /** An agency accepted or rejected the recommendation, and said what it will do. */
    @StoredAs("finding-answered")
    record FindingAnswered(
            String auditId,
            int finding,
            String agencyId,
            boolean accepted,
            @FreeText String answer,
            Timescale effectiveOn)
            implements AuditEvent {}

    /** A finding was closed; {@code embedded} says whether practice has changed for good. */
    @StoredAs("finding-closed")
    record FindingClosed(
            String auditId,
            int finding,
            boolean embedded,
            @FreeText String outcome,
            Timescale effectiveOn) implements AuditEvent {}
}
